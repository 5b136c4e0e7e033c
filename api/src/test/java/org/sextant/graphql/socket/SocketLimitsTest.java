package org.sextant.graphql.socket;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.graphql.live.LiveLimits;
import org.sextant.test.LiveSocket;
import org.sextant.test.LiveSocket.Closed;
import org.sextant.test.TestServer;
import org.sextant.test.Ticks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.test.LiveSocket.PROTOCOL;
import static org.sextant.test.LiveSocket.type;

/** What one client, many clients and silent clients may ask of the server. */
class SocketLimitsTest {
    /** How many sockets never speak; {@code -Dsextant.test.silent=500} is the big form. */
    private static final int SILENT = Integer.getInteger("sextant.test.silent", 40);

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.ticks", true)
            .with("sextant.limits.live.operations", 3).with("sextant.limits.live.message-bytes", 2000)
            .with("sextant.limits.live.init-time", "1500ms").with("sextant.limits.live.idle-time", "600ms")
            .with("sextant.limits.live.ping-time", "300ms");

    @Test
    void operationsAboveTheLimitAreRefusedAndTheOthersGoOn() {
        try (LiveSocket socket = LiveSocket.greeted(SERVER)) {
            List.of("a", "b", "c").forEach(id -> socket.subscribe(id, "subscription{tick}"));
            JsonNode error = socket.subscribe("d", "{limits{cost}}").next();
            assertThat(type(error)).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("TOO_MANY");
            assertThat(error.at("/payload/0/message").asText()).contains("3 operations");
            SERVER.eventually(() -> SERVER.bean(Ticks.class).listeners() == 3);
            SERVER.bean(Ticks.class).tell(1);
            assertThat(List.of(type(socket.next()), type(socket.next()), type(socket.next()))).containsOnly("next");
            socket.say("{'type':'complete','id':'b'}");
            SERVER.eventually(() -> SERVER.bean(Ticks.class).listeners() == 2);
            assertThat(type(socket.subscribe("d", "{limits{cost}}").next())).isEqualTo("next");
        }
    }

    @Test
    void aMessageThatIsTooLongClosesTheSocketInOnePieceOrMany() {
        String half = "x".repeat(1200);
        try (LiveSocket whole = LiveSocket.greeted(SERVER); LiveSocket pieces = LiveSocket.greeted(SERVER)) {
            whole.raw().sendText(half + half, true).join();
            assertThat(whole.closed()).isEqualTo(new Closed(1009, "A message may have 2000 bytes"));
            pieces.raw().sendText(half, false).thenCompose(socket -> socket.sendText(half, false)).join();
            assertThat(pieces.closed()).isEqualTo(new Closed(1009, "A message may have 2000 bytes"));
        }
    }

    @Test
    void aSocketWithNothingToDoIsClosedAndOneThatListensIsNot() {
        try (LiveSocket idle = LiveSocket.greeted(SERVER); LiveSocket busy = LiveSocket.greeted(SERVER)) {
            busy.subscribe("a", "subscription{tick}");
            Closed closed = idle.closed();
            assertThat(closed.code()).isEqualTo(WebSocket.NORMAL_CLOSURE);
            assertThat(closed.reason()).startsWith("Nothing was asked for");
            assertThat(busy.hearsNothing()).isTrue();
            assertThat(busy.isOpen()).isTrue();
        }
    }

    @Test
    void socketsThatNeverSpeakAreClosedInTimeWhileOthersAreServed() {
        Instant began = Instant.now();
        List<LiveSocket> silent = IntStream.range(0, SILENT).mapToObj(_ -> LiveSocket.open(SERVER)).toList();
        Duration slowest = Duration.ZERO;
        for (int i = 0; i < 20; i++) {
            Instant asked = Instant.now();
            SERVER.client().data("{framework{code}}");
            Duration took = Duration.between(asked, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        assertThat(slowest).as("the slowest answer meanwhile").isLessThan(Duration.ofSeconds(2));
        assertThat(silent.stream().map(LiveSocket::closed).toList())
                .containsOnly(new Closed(4408, "Connection initialisation timeout"));
        System.out.println(SILENT + " silent sockets were closed " + Duration.between(began, Instant.now()).toMillis()
                + " ms after the first was opened; the slowest answer meanwhile took " + slowest.toMillis() + " ms");
        SERVER.eventually(() -> SERVER.gauge("sextant_live_connections") == 0);
    }

    @Test
    void aPageOfAnotherOriginGetsNoSocket() throws IOException {
        assertThat(upgrade("Origin: https://evil.example")).startsWith("HTTP/1.1 403 ")
                .contains("A page of https://evil.example may not open a socket here");
        try (LiveSocket own = LiveSocket.open(SERVER,
                Map.of("Origin", "http://127.0.0.1:" + SERVER.running().port()), PROTOCOL)) {
            assertThat(own.isOpen()).isTrue();
        }
    }

    @Test
    void aClientThatAnswersNoPingIsTakenForGone() throws IOException {
        String heard = upgrade("X-Silent: yes");
        assertThat(heard).startsWith("HTTP/1.1 101 ");
        byte[] frames = heard.substring(heard.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(frames).as("one ping, and no close frame").containsExactly(0x89, 0);
    }

    @Test
    void aSocketAfterAnotherRequestOnTheSameConnectionDoesNoHarm() throws IOException {
        String first = "GET /graphql?query=%7Bframework%7Bcode%7D%7D HTTP/1.1\r\nHost: x\r\n\r\n";
        assertThat(raw(first + "GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains("CRCN", "UP");
        assertThat(raw(first + upgradeRequest("X-Pipelined: yes"))).startsWith("HTTP/1.1 ");
        assertThat(SERVER.client().data("{framework{code}}").at("/framework/code").asText()).isEqualTo("CRCN");
    }

    @Test
    void anUpgradeThatIsNoneIsRefusedInWords() throws IOException {
        assertThat(raw("GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ").contains("Send 'Sec-WebSocket-Version: 13'.");
        assertThat(raw("GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\n\r\n")).startsWith("HTTP/1.1 400 ")
                .contains("This is no opening of a WebSocket");
    }

    @Test
    void theLimitsAreTold() {
        LiveLimits limits = SERVER.bean(LiveLimits.class);
        JsonNode told = SERVER.client().data("{limits{live{connections connectionsPerAddress operations messageBytes"
                + " waitingEvents initTime idleTime}}}").at("/limits/live");
        assertThat(told.path("connections").asInt()).isEqualTo(10_000);
        assertThat(told.path("operations").asInt()).isEqualTo(limits.operations());
        assertThat(told.path("initTime").asText()).isEqualTo("PT1.5S");
    }

    private static String upgrade(String header) throws IOException {
        return raw(upgradeRequest(header));
    }

    private static String upgradeRequest(String header) {
        return "GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:" + SERVER.running().port() + "\r\n" + header
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: " + PROTOCOL + "\r\n\r\n";
    }

    /** What the server answers until it ends the connection. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", SERVER.running().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
