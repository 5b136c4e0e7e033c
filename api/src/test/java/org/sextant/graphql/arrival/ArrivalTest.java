package org.sextant.graphql.arrival;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.RawConnection;
import org.sextant.test.RawConnection.Answer;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client gets that sends too much, or too slowly, or nothing. */
class ArrivalTest {
    private static final String ASK = "{\"query\":\"{framework{code}}\"}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.limits.request-time", "600ms")
            .with("sextant.limits.unfinished-bytes", 1_500_000);

    @Test
    void aBodyThatSaysItIsTooLongIsRefusedBeforeItIsSent() {
        try (RawConnection client = connection().say(head("Content-Length: 5000000"))) {
            Answer refusal = client.answer();
            assertThat(refusal.status()).isEqualTo(413);
            assertThat(refusal.error("code")).isEqualTo("BAD_REQUEST");
            assertThat(refusal.error("requestId")).hasSize(16);
            assertThat(refusal.body()).contains("has 5000000 bytes; it may have 1048576");
            assertThat(refusal.isLast()).isTrue();
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aBodyThatIsSentAllTheSameIsReadSoThatTheRefusalArrives() {
        byte[] body = new byte[5_000_000];
        try (RawConnection client = connection().say(head("Content-Length: " + body.length)).sayMeanwhile(body)) {
            assertThat(client.answer().status()).isEqualTo(413);
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aBodyThatNeverSaidHowLongItIsIsRefusedWhereItIsTooLong() {
        try (RawConnection client = connection().say(head("Transfer-Encoding: chunked"))) {
            client.sayMeanwhile(("100000\r\n" + "x".repeat(1_048_576) + "\r\n1\r\nx\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Answer refusal = client.answer();
            assertThat(refusal.status()).isEqualTo(413);
            assertThat(refusal.body()).contains("more than 1048576 bytes");
            assertThat(refusal.isLast()).isTrue();
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aBodyThatDoesNotArriveInTimeIsRefused() {
        Instant began = Instant.now();
        try (RawConnection client = connection().say(head("Content-Length: 100")).say("{\"que")) {
            Answer refusal = client.answer();
            assertThat(refusal.status()).isEqualTo(408);
            assertThat(refusal.error("code")).isEqualTo("BAD_REQUEST");
            assertThat(refusal.body()).contains("not arrived within 0.6 seconds");
            assertThat(Duration.between(began, Instant.now())).isGreaterThan(Duration.ofMillis(500));
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aConnectionOnWhichNoRequestComesIsClosedWithoutAWord() {
        try (RawConnection silent = connection(); RawConnection half = connection().say("POST /graphql HT")) {
            assertThat(silent.rest()).isEmpty();
            assertThat(half.rest()).isEmpty();
        }
    }

    @Test
    void aConnectionThatWasUsedMayWaitLonger() throws InterruptedException {
        try (RawConnection client = connection()) {
            for (int i = 0; i < 2; i++) {
                client.say(head("Content-Length: " + ASK.length())).say(ASK);
                assertThat(client.answer().body()).contains("CRCN");
                Thread.sleep(1200);
            }
            client.say(head("Content-Length: " + ASK.length()) + ASK + head("Content-Length: " + ASK.length()) + ASK);
            assertThat(client.answer().body()).contains("CRCN");
            assertThat(client.answer().body()).contains("CRCN");
            client.say(head("Content-Length: 100"));
            assertThat(client.answer().status()).isEqualTo(408);
        }
    }

    @Test
    void manyUnfinishedBodiesShareARoomAndSmallOnesAreTakenAllTheSame() {
        String half = "{\"query\":\"#" + "x".repeat(950_000);
        try (RawConnection first = connection(); RawConnection second = connection()) {
            first.say(head("Content-Length: 1000000")).say(half);
            SERVER.eventually(() -> SERVER.gauge("sextant_requests_unfinished_bytes") > 950_000);
            Answer refusal = second.say(head("Content-Length: 1000000")).sayMeanwhile(
                    half.getBytes(StandardCharsets.US_ASCII)).answer();
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.head()).containsIgnoringCase("Retry-After: 1");
            assertThat(refusal.error("code")).isEqualTo("UNAVAILABLE");
            assertThat(SERVER.client().data(ASK.substring(10, ASK.length() - 2)).has("framework")).isTrue();
        }
        SERVER.eventually(() -> SERVER.gauge("sextant_requests_unfinished_bytes") == 0);
    }

    private static RawConnection connection() {
        return new RawConnection(SERVER.running().port());
    }

    private static String head(String length) {
        return "POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
    }
}
