package org.sextant.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.platform.database.Transactions;
import org.sextant.test.MailBox;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Letters on their way through the outbox to a real mail server. */
class MailTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final MailBox BOX = new MailBox();
    private static final TestServer SERVER = new TestServer().at(CLOCK).with(BOX.letters());
    private static final TestServer OTHER = new TestServer(SERVER.database()).at(CLOCK).with(BOX.letters());

    @BeforeAll
    static void start() {
        SERVER.start();
        OTHER.start();
    }

    @AfterAll
    static void stop() {
        OTHER.stop();
        SERVER.stop();
        BOX.close();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        send("eleve@example.org", "Œuvres à l'étude",
                "Bonjour Zoë,\n\nça marche : 5 € — œuf.\n.\nUn point seul sur sa ligne.\n");
        MimeMessage letter = BOX.await(SERVER, "eleve@example.org", 1);
        assertThat(letter.getSubject()).isEqualTo("Œuvres à l'étude");
        assertThat(MailBox.text(letter).strip())
                .isEqualTo("Bonjour Zoë,\n\nça marche : 5 € — œuf.\n.\nUn point seul sur sa ligne.");
        assertThat(letter.getFrom()[0].toString()).contains("sextant@example.org");
        assertThat(letter.getContentType().toLowerCase(Locale.ROOT)).isEqualTo("text/plain; charset=utf-8");
        assertThat(letter.getSentDate()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(MailBox.header(letter, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(MailBox.header(letter, "Content-Language")).isEqualTo("fr");
        assertThat(MailBox.header(letter, "Message-ID")).matches("<sextant\\.\\d+\\.\\d+@example\\.org>");
    }

    @Test
    void itsTextIsUnreadableWhileItWaitsAndGoneWhenItWasSent() {
        BOX.stop();
        send("waiting@example.org", "Secret", "https://sextant.example.org/password/secret");
        SERVER.eventually(() -> !column("problem", "waiting").equals(List.of("null")));
        assertThat(column("text", "waiting").getFirst()).isNotEmpty().doesNotContain("password");
        BOX.startAgain();
        CLOCK.advance(Duration.ofMinutes(1));
        MimeMessage letter = BOX.await(SERVER, "waiting@example.org", 1);
        assertThat(MailBox.path(letter)).isEqualTo("/password/secret");
        SERVER.eventually(() -> column("state", "waiting").equals(List.of("SENT")));
        assertThat(column("text", "waiting")).containsExactly("");
        assertThat(column("attempts", "waiting")).containsExactly("2");
    }

    @Test
    void twoNodesSendEachLetterOnce() throws Exception {
        IntStream.range(0, 60).parallel().forEach(i -> send("pupil" + i + "@school.example.org", "Lettre " + i, "."));
        SERVER.eventually(() -> ofSchool().size() >= 60);
        SERVER.eventually(() -> column("state", "pupil").stream().allMatch("SENT"::equals));
        Thread.sleep(300); // six more rounds of each node
        Set<String> ids = ofSchool().stream().map(letter -> MailBox.header(letter, "Message-ID"))
                .collect(Collectors.toSet());
        assertThat(ofSchool()).hasSize(60);
        assertThat(ids).hasSize(60);
    }

    @Test
    void aLetterOfATransactionThatFailsIsNeverSent() throws Exception {
        Transactions transactions = SERVER.bean(Transactions.class);
        assertThatThrownBy(() -> transactions.write(() -> {
            send("undone@example.org", "Non", "Non");
            throw new IllegalStateException("undone");
        })).hasMessage("undone");
        send("done@example.org", "Oui", "Oui");
        BOX.await(SERVER, "done@example.org", 1);
        assertThat(BOX.received("undone@example.org")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnceAndTheNextLettersLeave() {
        send("none at all", "Jamais", "Jamais");
        send("after@example.org", "Ensuite", "Ensuite");
        BOX.await(SERVER, "after@example.org", 1);
        SERVER.eventually(() -> column("state", "none").equals(List.of("GIVEN_UP")));
        assertThat(column("text", "none")).containsExactly("");
    }

    @Test
    void aHeaderIsOneLine() {
        assertThatThrownBy(() -> send("a@example.org\r\nBcc: b@example.org", "x", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> send("a@example.org", "x\nBcc: b@example.org", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<MimeMessage> ofSchool() {
        return BOX.received().stream().filter(letter -> MailBox.subject(letter).startsWith("Lettre ")).toList();
    }

    private static void send(String to, String subject, String text) {
        SERVER.bean(MailService.class).send(new Letter(Optional.empty(), to, Locale.FRENCH, subject, text));
    }

    private static List<String> column(String name, String recipient) {
        return Sql.values(SERVER.database(),
                "select " + name + " from letter where recipient like '" + recipient + "%' order by id");
    }
}
