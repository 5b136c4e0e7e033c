package org.sextant.studio.proof;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Settings;
import org.sextant.test.Relay;
import org.sextant.test.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class OutageIT {
    @Test
    void aDatabaseThatIsAwayIsWaitedForAtTheStartAndWhileServing() throws IOException {
        Settings.Database database = TestDatabase.shared().create();
        try (Relay relay = cut(database); ServerProcess server = Setup.on(relay.over(database)).start()) {
            waitsForTheDatabase(server);
            relay.mend();
            server.ready().healthIs(200);
            Publisher publisher = Publisher.of(server);
            int written = publisher.written(0, "Before the outage.");
            String release = publisher.release();

            relay.cut();
            answersContentFromMemory(server);
            assertThat(publisher.write(release, written, "Lost?").at("/errors/0/extensions/code").asText())
                    .isEqualTo("UNAVAILABLE");
            server.healthIs(503);

            relay.mend();
            server.healthIs(200);
            assertThat(publisher.note().path("text").asText()).isEqualTo("Before the outage.");
            assertThat(publisher.written(written, "After the outage.")).isEqualTo(2);
        }
    }

    private static Relay cut(Settings.Database database) throws IOException {
        Relay relay = new Relay(database);
        relay.cut();
        return relay;
    }

    private static void waitsForTheDatabase(ServerProcess server) {
        server.eventually("it says what it waits for", () -> server.said("Waiting: the database does not answer"));
        server.answersNotYet("the database does not answer");
        assertThat(server.health().statusCode()).isEqualTo(503);
        assertThat(server.runs()).isTrue();
    }

    private static void answersContentFromMemory(ServerProcess server) {
        for (int i = 0; i < 3; i++) {
            Framework.isAnsweredBy(server);
        }
    }
}
