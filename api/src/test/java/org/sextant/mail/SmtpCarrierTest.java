package org.sextant.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.Letters.Smtp;
import org.sextant.platform.Letters.Smtp.Tls;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Letters handed to a mail server that says what a test wants. */
class SmtpCarrierTest {
    private static final ClaimedLetter LETTER = new ClaimedLetter(1, "ada@example.org", "fr", "Bonjour", "Bonjour.\n",
            Instant.parse("2026-11-22T10:00:00Z"), 1, 1);

    @Test
    void aLetterGoesToAServerInClearOnlyWhereThatIsSaid() throws IOException {
        try (PostOffice office = new PostOffice(Map.of())) {
            assertThat(carried(office, Tls.OPTIONAL)).isNull();
            assertThat(office.heard).contains("MAIL", "RCPT", "DATA", ".");
        }
        try (PostOffice office = new PostOffice(Map.of())) {
            assertThat(carried(office, Tls.REQUIRED)).isInstanceOfSatisfying(NotCarried.class,
                    problem -> assertThat(problem.isForGood()).isFalse()).hasMessageContaining("STARTTLS");
            assertThat(office.heard).doesNotContain("MAIL");
        }
    }

    @ParameterizedTest(name = "{0} is answered {1}: given up at once is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            MAIL | 550 5.7.1 This sender may not           | false
            MAIL | 530 5.7.0 Must issue a STARTTLS command | false
            MAIL | 451 4.3.0 Later                         | false
            RCPT | 550 5.1.1 No such user                  | true
            RCPT | 553 5.1.3 No such address               | true
            RCPT | 450 4.2.1 The box is busy               | false
            DATA | 503 5.5.1 Not now                       | false
            .    | 554 5.7.1 This looks like spam          | true
            .    | 451 4.3.0 Later                         | false
            """)
    void onlyWhatIsRefusedForItsRecipientOrItselfIsGivenUpAtOnce(String command, String answer, boolean forGood)
            throws IOException {
        try (PostOffice office = new PostOffice(Map.of(command, answer))) {
            assertThat(carried(office, Tls.OPTIONAL)).isInstanceOfSatisfying(NotCarried.class,
                    problem -> assertThat(problem.isForGood()).isEqualTo(forGood));
        }
    }

    /** What carrying a letter comes to; null when it is on its way. */
    private static @Nullable Throwable carried(PostOffice office, Tls tls) {
        Smtp server = new Smtp("127.0.0.1", office.listening.getLocalPort(), tls, "", "");
        return catchThrowable(() -> new SmtpCarrier(server, "sextant@example.org").carry(LETTER));
    }

    /** A mail server on this machine that answers some commands as a test says, and all others as it should. */
    private static final class PostOffice implements AutoCloseable {
        private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final Map<String, String> answers = new HashMap<>(Map.of("EHLO", "250 welcome", "MAIL", "250 ok",
                "RCPT", "250 ok", "DATA", "354 go on", ".", "250 taken", "RSET", "250 ok", "QUIT", "221 bye"));

        PostOffice(Map<String, String> others) throws IOException {
            answers.putAll(others);
            Thread.ofVirtual().start(this::serve);
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }

        private void serve() {
            while (!listening.isClosed()) {
                try (Socket client = listening.accept();
                        BufferedReader in = new BufferedReader(
                                new InputStreamReader(client.getInputStream(), US_ASCII));
                        OutputStream out = client.getOutputStream()) {
                    say(out, "220 a post office");
                    listen(in, out);
                } catch (IOException _) {
                    // the client has left, or the test is over
                }
            }
        }

        private void listen(BufferedReader in, OutputStream out) throws IOException {
            boolean isText = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (isText && !line.equals(".")) {
                    continue;
                }
                String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                heard.add(command);
                String answer = answers.getOrDefault(command, "500 what?");
                isText = answer.startsWith("354");
                say(out, answer);
            }
        }

        private static void say(OutputStream out, String answer) throws IOException {
            out.write((answer + "\r\n").getBytes(US_ASCII));
            out.flush();
        }
    }
}
