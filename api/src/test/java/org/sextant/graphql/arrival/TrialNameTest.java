package org.sextant.graphql.arrival;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.Server;
import org.sextant.platform.Access;
import org.sextant.platform.Frontends;
import org.sextant.platform.Letters;
import org.sextant.platform.Settings;
import org.sextant.test.RawConnection;
import org.sextant.test.RawConnection.Answer;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** By which names a server may be called. */
class TrialNameTest {
    @TempDir
    private Path home;

    @Test
    void aTrialAnswersUnderNoNameThatSomebodyLedHere() throws Exception {
        Settings trial = new Settings("127.0.0.1", 0, home.resolve("home"), Optional.empty(), Optional.empty(),
                Frontends.NONE, Access.DIRECT, Letters.NONE);
        try (Server server = Server.start(trial, Map.of())) {
            server.awaitReady();
            assertThat(asked(server.port(), "localhost:" + server.port(), "/schema.graphql", "").status())
                    .isEqualTo(200);
            for (String path : List.of("/", "/graphql?query=%7Bframework%7Bcode%7D%7D", "/health", "/nowhere")) {
                Answer refusal = asked(server.port(), "evil.example.org:" + server.port(), path, "");
                assertThat(refusal.status()).as(path).isEqualTo(421);
                assertThat(refusal.error("code")).isEqualTo("BAD_REQUEST");
                assertThat(refusal.body()).contains("localhost", "SEXTANT_DB_URL");
                assertThat(refusal.isLast()).isTrue();
            }
            assertThat(asked(server.port(), "evil.example.org", "/graphql", """
                    Connection: Upgrade\r
                    Upgrade: websocket\r
                    Origin: http://evil.example.org\r
                    Sec-WebSocket-Version: 13\r
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                    """).status()).as("a socket").isEqualTo(421);
        }
    }

    @Test
    void aServerOfOnesOwnAnswersUnderAnyName() {
        TestServer server = new TestServer().start();
        assertThat(asked(server.running().port(), "sextant.example.org", "/schema.graphql", "").status())
                .isEqualTo(200);
        server.stop();
    }

    private static Answer asked(int port, String host, String path, String headers) {
        try (RawConnection client = new RawConnection(port)) {
            return client.say("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n").answer();
        }
    }
}
