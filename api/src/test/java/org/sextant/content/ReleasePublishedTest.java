package org.sextant.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.test.EventReader;
import org.sextant.test.LiveSocket;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.LiveSocket.type;

/** A publication reaches whoever listens, and what they are told is read from the release it tells of. */
class ReleasePublishedTest {
    private static final String TELL = "subscription{releasePublished{number isInService framework{code}}}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @Test
    void aReleaseIsToldOverASocketAndAnEventStreamWhenItIsInService() {
        try (LiveSocket socket = LiveSocket.greeted(SERVER).subscribe("r", TELL);
                EventReader events = SERVER.client().events(TELL)) {
            SERVER.eventually(() -> SERVER.gauge("sextant_live_operations") == 2);
            for (int i = 0; i < 3; i++) {
                int number = publish();
                JsonNode next = socket.next();
                assertThat(type(next)).isEqualTo("next");
                assertThat(next.path("payload")).isEqualTo(events.next());
                assertThat(next.at("/payload/data/releasePublished").toString()).isEqualTo("{\"number\":" + number
                        + ",\"isInService\":true,\"framework\":{\"code\":\"CRCN\"}}");
                assertThat(next.at("/payload/extensions/view/release").asInt())
                        .as("each event reads the release of its moment").isEqualTo(number);
            }
        }
        SERVER.eventually(() -> SERVER.gauge("sextant_live_operations") == 0);
    }

    @Test
    void tellingIsReadFromMemory() {
        try (LiveSocket socket = LiveSocket.greeted(SERVER).subscribe("r", TELL)) {
            SERVER.eventually(() -> SERVER.gauge("sextant_live_operations") == 1);
            publish();
            socket.next();
            List<String> sql = SERVER.bean(Statements.class).of(() -> {
                SERVER.bean(PublishedReleases.class).tell(SERVER.bean(ContentStore.class).current().header());
                socket.next();
            });
            assertThat(sql).isEmpty();
        }
    }

    private static int publish() {
        return SERVER.bean(ReleaseArchive.class)
                .publish(SERVER.bean(ContentStore.class).current().release().content(), ReleaseOrigin.STUDIO).number()
                .value();
    }
}
