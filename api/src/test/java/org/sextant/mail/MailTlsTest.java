package org.sextant.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.mail.Certificate.Trust;
import org.sextant.platform.Letters;
import org.sextant.platform.Letters.Smtp;
import org.sextant.platform.Letters.Smtp.Tls;
import org.sextant.test.MailBox;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Letters go to a mail server by TLS: what could be read on the way, and which servers are trusted with them. */
class MailTlsTest {
    private static final String HOST = "localhost";
    private static final String SECRET = "https://sextant.example.org/password/opens-an-account";
    private static final ClaimedLetter LETTER = new ClaimedLetter(1, "ada@example.org", "fr", "Un mot de passe",
            "Bonjour.\n" + SECRET + "\n", Instant.parse("2026-11-22T10:00:00Z"), 1, 1);
    private static final Certificate RIGHT = Certificate.of(HOST);
    private static final Certificate OF_ANOTHER = Certificate.of("mail.example.org");
    private static final Certificate OLD = Certificate.ofLastWeek(HOST);

    @ParameterizedTest
    @EnumSource(Tls.class)
    void aLetterArrivesAndNobodyOnTheWayReadsItOrThePassword(Tls tls) throws Exception {
        try (TlsPostOffice office = office(tls, RIGHT); Tap tap = new Tap(office.port()); Trust _ = RIGHT.trusted()) {
            assertThat(carried(tap, tls)).isNull();
            assertThat(office.letters()).singleElement()
                    .satisfies(letter -> assertThat(MailBox.text(letter)).contains(SECRET));
            assertUnread(tap);
            assertThat(tap.heard().contains("STARTTLS")).isEqualTo(tls != Tls.FROM_THE_START);
        }
    }

    @ParameterizedTest(name = "{0}, a certificate that {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FROM_THE_START | NOBODY_TRUSTS   | unable to find valid certification path
            REQUIRED       | NOBODY_TRUSTS   | unable to find valid certification path
            OPTIONAL       | NOBODY_TRUSTS   | unable to find valid certification path
            FROM_THE_START | NAMES_ANOTHER   | localhost
            REQUIRED       | NAMES_ANOTHER   | localhost
            OPTIONAL       | NAMES_ANOTHER   | localhost
            FROM_THE_START | HAS_EXPIRED     | validity check failed
            REQUIRED       | HAS_EXPIRED     | validity check failed
            OPTIONAL       | HAS_EXPIRED     | validity check failed
            """)
    void aServerThatIsNotWhomItShouldBeGetsNothingAndTheReasonIsSaid(Tls tls, Fault fault, String reason)
            throws Exception {
        Certificate shown = switch (fault) {
            case NOBODY_TRUSTS -> RIGHT;
            case NAMES_ANOTHER -> OF_ANOTHER;
            case HAS_EXPIRED -> OLD;
        };
        Certificate known = fault == Fault.NOBODY_TRUSTS ? OF_ANOTHER : shown;
        try (TlsPostOffice office = office(tls, shown); Tap tap = new Tap(office.port()); Trust _ = known.trusted()) {
            assertThat(carried(tap, tls)).isInstanceOfSatisfying(NotCarried.class,
                    problem -> assertThat(problem.isForGood()).isFalse()).hasMessageContaining(reason);
            assertThat(office.letters()).isEmpty();
            assertUnread(tap);
        }
    }

    /** What the JVM of a test trusts by itself is what that of a server trusts: the authorities that it came with. */
    @ParameterizedTest
    @EnumSource(Tls.class)
    void aCertificateThatNoAuthorityKnowsIsRefusedByTheJvmAsItIs(Tls tls) throws Exception {
        try (TlsPostOffice office = office(tls, RIGHT); Tap tap = new Tap(office.port())) {
            assertThat(carried(tap, tls)).hasMessageContaining("unable to find valid certification path");
            assertThat(office.letters()).isEmpty();
            assertUnread(tap);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Tls.class, names = {"REQUIRED", "FROM_THE_START"})
    void aServerWithoutTlsGetsNeitherThePasswordNorTheLetter(Tls tls) throws Exception {
        try (TlsPostOffice office = TlsPostOffice.inClear(); Tap tap = new Tap(office.port())) {
            assertThat(carried(tap, tls)).isInstanceOfSatisfying(NotCarried.class,
                    problem -> assertThat(problem.isForGood()).isFalse())
                    .hasMessageContaining(tls == Tls.REQUIRED ? "STARTTLS" : "SSL");
            assertThat(office.letters()).isEmpty();
            assertUnread(tap);
            assertThat(tap.heard()).doesNotContain("\nAUTH", "MAIL FROM");
        }
    }

    @Test
    void aLetterWaitsUntilTheServerHasTlsAndIsWhomItShouldBe() throws Exception {
        MovableClock clock = MovableClock.at("2026-11-22T10:00:00Z");
        try (TlsPostOffice without = TlsPostOffice.inClear();
                TlsPostOffice with = TlsPostOffice.startTls(RIGHT);
                Tap tap = new Tap(without.port())) {
            TestServer server = new TestServer().at(clock).with(new Letters(Optional.of(smtp(tap, Tls.REQUIRED)),
                    MailBox.FROM, Optional.of(MailBox.PUBLIC_URL)));
            server.start();
            try {
                server.bean(MailService.class).send(
                        new Letter(Optional.empty(), "ada@example.org", Locale.FRENCH, "Un mot de passe", SECRET));
                server.eventually(() -> column(server, "problem").contains("STARTTLS"));
                assertThat(column(server, "state")).isEqualTo("WAITING");
                assertUnread(tap);

                tap.leadTo(with.port());
                clock.advance(Duration.ofMinutes(1));
                server.eventually(() -> column(server, "problem").contains("certification path"));
                assertThat(column(server, "state")).isEqualTo("WAITING");
                assertThat(with.letters()).isEmpty();
                assertUnread(tap);

                try (Trust _ = RIGHT.trusted()) {
                    clock.advance(Duration.ofMinutes(2));
                    server.eventually(() -> column(server, "state").equals("SENT"));
                }
                assertThat(column(server, "attempts")).isEqualTo("3");
                assertThat(with.letters()).singleElement()
                        .satisfies(letter -> assertThat(MailBox.text(letter)).contains(SECRET));
                assertUnread(tap);
            } finally {
                server.stop();
            }
        }
    }

    private static TlsPostOffice office(Tls tls, Certificate certificate) {
        return tls == Tls.FROM_THE_START ? TlsPostOffice.smtps(certificate) : TlsPostOffice.startTls(certificate);
    }

    /** What carrying a letter comes to; null when it is on its way. */
    private static @Nullable Throwable carried(Tap tap, Tls tls) {
        return catchThrowable(() -> new SmtpCarrier(smtp(tap, tls), "sextant@example.org").carry(LETTER));
    }

    private static Smtp smtp(Tap tap, Tls tls) {
        return new Smtp(HOST, tap.port(), tls, TlsPostOffice.USER, TlsPostOffice.PASSWORD);
    }

    private static void assertUnread(Tap tap) {
        assertThat(tap.heard()).isNotEmpty().doesNotContain(TlsPostOffice.USER, TlsPostOffice.PASSWORD, SECRET,
                "Un mot de passe", "ada@example.org");
    }

    private static String column(TestServer server, String name) {
        List<String> values = Sql.values(server.database(), "select " + name + " from letter");
        return values.getFirst();
    }

    enum Fault {
        NOBODY_TRUSTS, NAMES_ANOTHER, HAS_EXPIRED
    }
}
