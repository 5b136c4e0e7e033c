package org.sextant.mail;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.sextant.platform.Identifiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The letters that wait. A claim is one statement, committed before the letter is sent; its fence keeps a node that took
 * too long from settling what another one has taken over.
 */
@Singleton
class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String SENT = "SENT";
    private static final String GIVEN_UP = "GIVEN_UP";
    private static final int PROBLEM_LENGTH = 255;
    private static final int FORGOTTEN_AT_ONCE = 10_000;

    private final LetterRepository letters;
    private final LetterSeal seal;
    private final Clock clock;
    private final String node;
    private final AtomicLong claims = new AtomicLong();

    Outbox(LetterRepository letters, LetterSeal seal, Clock clock, Identifiers identifiers) {
        this.letters = letters;
        this.seal = seal;
        this.clock = clock;
        this.node = identifiers.request();
    }

    /** Takes the letter that has waited longest; none when nothing is due. */
    Optional<ClaimedLetter> claim() {
        Instant now = now();
        String owner = node + "-" + claims.incrementAndGet();
        if (letters.claim(owner, now, now.plus(DeliveryRules.LEASE)) == 0) {
            return Optional.empty();
        }
        return letters.claimed(owner);
    }

    /** Forgets the oldest of the letters that were settled long ago. */
    void forget() {
        letters.forget(now().minus(DeliveryRules.MEMORY), FORGOTTEN_AT_ONCE);
    }

    /** The letter with its text. */
    ClaimedLetter opened(ClaimedLetter letter) throws NotCarried {
        String text = seal.opened(letter.recipient(), letter.text())
                .orElseThrow(() -> new NotCarried("it was written under another secret", true));
        return letter.with(text);
    }

    /** Notes that a letter has left. */
    void sent(ClaimedLetter letter) {
        letters.settle(letter.id(), letter.fence(), SENT, null, now());
    }

    /** Puts a letter off, or gives it up; says whether the next one may be tried at once. */
    boolean notSent(ClaimedLetter letter, NotCarried failure) {
        Instant now = now();
        String problem = brief(String.valueOf(failure.getMessage()));
        Optional<Instant> next = failure.isForGood()
                ? Optional.empty()
                : DeliveryRules.next(letter.writtenAt(), letter.attempts(), now);
        if (next.isPresent()) {
            LOG.info("Letter {} could not be sent and waits until {}: {}", letter.id(), next.get(), problem);
            letters.postpone(letter.id(), letter.fence(), next.get(), problem);
            return false;
        }
        LOG.warn("Letter {} is given up after {} attempts: {}", letter.id(), letter.attempts(), problem);
        letters.settle(letter.id(), letter.fence(), GIVEN_UP, problem, now);
        return failure.isForGood();
    }

    private static String brief(String problem) {
        return problem.length() <= PROBLEM_LENGTH ? problem : problem.substring(0, PROBLEM_LENGTH);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
