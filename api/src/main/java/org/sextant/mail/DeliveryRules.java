package org.sextant.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a letter that could not be sent is tried again. */
final class DeliveryRules {
    /** How long a node may take over one letter; another one takes it then. Longer than all time limits of one sending. */
    static final Duration LEASE = Duration.ofMinutes(5);
    /** How long a letter is tried. Links in it have ended by then, and who waited has asked again. */
    static final Duration PATIENCE = Duration.ofDays(1);
    /** How long it is remembered that a letter was sent, for questions of its recipient. */
    static final Duration MEMORY = Duration.ofDays(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    private DeliveryRules() {
    }

    /**
     * When to try again: after 30 seconds, then after twice as long each time up to an hour.
     *
     * @param attempts how often it was tried, from 1
     * @return none when it is given up
     */
    static Optional<Instant> next(Instant writtenAt, int attempts, Instant now) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        Instant next = now.plus(doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
        return next.isAfter(writtenAt.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }
}
