package org.sextant.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.MailBox;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Claims, leases and fences, on a server whose own rounds are too rare to be noticed. */
class OutboxTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final MailBox BOX = new MailBox();

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK).with(BOX.letters()).with("sextant.mail-poll", "1h");

    @BeforeEach
    void empty() {
        Sql.execute(SERVER.database(), "delete from letter");
        SERVER.bean(MailService.class).send(new Letter(Optional.empty(), "a@example.org", Locale.FRENCH, "Un", "Un"));
    }

    @Test
    void aClaimedLetterIsNobodyElses() {
        assertThat(outbox().claim()).isPresent();
        assertThat(outbox().claim()).isEmpty();
    }

    @Test
    void aLetterOfANodeThatStoppedIsTakenOverWhenItsLeaseEnds() {
        ClaimedLetter first = outbox().claim().orElseThrow();
        CLOCK.advance(DeliveryRules.LEASE.minusSeconds(1));
        assertThat(outbox().claim()).isEmpty();
        CLOCK.advance(Duration.ofSeconds(1));
        ClaimedLetter second = outbox().claim().orElseThrow();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(second.attempts()).isEqualTo(2);
    }

    @Test
    void whoeverTookTooLongSettlesNothing() {
        ClaimedLetter late = outbox().claim().orElseThrow();
        CLOCK.advance(DeliveryRules.LEASE);
        ClaimedLetter present = outbox().claim().orElseThrow();
        outbox().sent(late);
        outbox().notSent(late, new NotCarried("late", true));
        assertThat(state()).containsExactly("WAITING");
        outbox().sent(present);
        assertThat(state()).containsExactly("SENT");
    }

    @Test
    void aLetterThatNobodyTakesIsGivenUpAfterADay() {
        outbox().notSent(outbox().claim().orElseThrow(), new NotCarried("away", false));
        assertThat(state()).containsExactly("WAITING");
        assertThat(outbox().claim()).as("before the pause is over").isEmpty();
        CLOCK.advance(Duration.ofHours(23));
        outbox().notSent(outbox().claim().orElseThrow(), new NotCarried("away", false));
        assertThat(state()).containsExactly("WAITING");
        CLOCK.advance(Duration.ofHours(1));
        outbox().notSent(outbox().claim().orElseThrow(), new NotCarried("still away", false));
        assertThat(state()).containsExactly("GIVEN_UP");
        assertThat(Sql.values(SERVER.database(), "select text, problem from letter")).containsExactly("", "still away");
    }

    @Test
    void aLetterSealedWithAnotherSecretIsGivenUp() {
        Sql.execute(SERVER.database(), "update letter set text = to_base64('another secret, another seal')");
        SERVER.bean(MailSender.class).round();
        assertThat(state()).containsExactly("GIVEN_UP");
        assertThat(Sql.values(SERVER.database(), "select problem from letter").getFirst()).contains("another secret");
    }

    @Test
    void aSealIsBoundToItsRecipientAndNeverTheSameTwice() {
        LetterSeal seal = SERVER.bean(LetterSeal.class);
        String sealed = seal.sealed("a@example.org", "secret");
        assertThat(seal.opened("a@example.org", sealed)).hasValue("secret");
        assertThat(seal.opened("b@example.org", sealed)).isEmpty();
        assertThat(seal.opened("a@example.org", "")).isEmpty();
        assertThat(seal.sealed("a@example.org", "secret")).isNotEqualTo(sealed);
    }

    @Test
    void whatWasSentIsForgottenAfterAMonth() {
        outbox().sent(outbox().claim().orElseThrow());
        CLOCK.advance(Duration.ofDays(29));
        outbox().forget();
        assertThat(state()).containsExactly("SENT");
        CLOCK.advance(Duration.ofDays(2));
        outbox().forget();
        assertThat(state()).isEmpty();
    }

    private static Outbox outbox() {
        return SERVER.bean(Outbox.class);
    }

    private static List<String> state() {
        return Sql.values(SERVER.database(), "select state from letter");
    }
}
