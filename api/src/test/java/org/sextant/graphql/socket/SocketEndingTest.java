package org.sextant.graphql.socket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Role;
import org.sextant.test.LiveSocket;
import org.sextant.test.LiveSocket.Closed;
import org.sextant.test.TestServer;
import org.sextant.test.Ticks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.LiveSocket.type;

/** How sockets and subscriptions end that neither side meant to end. */
class SocketEndingTest {
    @Test
    void aServerThatStopsSaysGoodbyeAndDoesNotWaitLong() {
        TestServer server = new TestServer().with("sextant.test.ticks", true).start();
        List<LiveSocket> sockets = Stream
                .generate(() -> LiveSocket.greeted(server).subscribe("a", "subscription{tick}"))
                .limit(5).toList();
        LiveSocket silent = LiveSocket.open(server);
        server.eventually(() -> server.bean(Ticks.class).listeners() == 5);
        Instant told = Instant.now();
        server.stop();
        assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(Stream.concat(sockets.stream(), Stream.of(silent)).map(LiveSocket::closed).toList())
                .containsOnly(new Closed(1001, "The server stops; connect again"));
    }

    @Test
    void aTokenThatExpiresEndsWhatNeedsItAndNothingElse() throws InterruptedException {
        TestServer server = new TestServer().with("sextant.test.ticks", true).start();
        String token = server.token(Duration.ofSeconds(2), Role.PUBLISHER);
        try (LiveSocket socket = LiveSocket.open(server).greet("{'authorization':'Bearer " + token + "'}")) {
            socket.subscribe("secret", "subscription{secretTick}").subscribe("open", "subscription{tick}");
            server.eventually(() -> server.bean(Ticks.class).listeners() == 2);
            Thread.sleep(2200);
            server.bean(Ticks.class).tell(7);
            Stream.of(socket.next(), socket.next()).forEach(message -> {
                boolean secret = message.path("id").asText().equals("secret");
                assertThat(type(message)).isEqualTo(secret ? "error" : "next");
                assertThat(message.at("/payload/0/extensions/code").asText())
                        .isEqualTo(secret ? "UNAUTHENTICATED" : "");
            });
            assertThat(server.bean(Ticks.class).listeners()).isEqualTo(1);
            assertThat(socket.subscribe("late", "{limits{cost}}").next().at("/payload/0/message").asText())
                    .isEqualTo("The access token has expired; sign in again.");
        } finally {
            server.stop();
        }
    }

    @Test
    void aClientThatDoesNotReadIsLeftBehindAndNobodyWaitsForIt() {
        TestServer server = new TestServer().with("sextant.test.ticks", true)
                .with("sextant.limits.live.waiting-events", 4).start();
        try (LiveSocket reader = LiveSocket.greeted(server).subscribe("a", "subscription{tick}")) {
            LiveSocket deaf = LiveSocket.greeted(server).subscribe("a", "subscription{tick}");
            server.eventually(() -> server.bean(Ticks.class).listeners() == 2);
            deaf.stopReading();
            int told = 0;
            while (server.bean(Ticks.class).listeners() == 2 && told < 200_000) {
                server.bean(Ticks.class).tell(told);
                assertThat(reader.next().at("/payload/data/tick").asInt()).isEqualTo(told++);
            }
            assertThat(server.bean(Ticks.class).listeners()).isEqualTo(1);
            deaf.readAgain();
            assertThat(Stream.generate(deaf::next).filter(message -> type(message).equals("error")).findFirst()
                    .orElseThrow().at("/payload/0/extensions/code").asText()).isEqualTo("TOO_MANY");
            deaf.close();
        } finally {
            server.stop();
        }
    }
}
