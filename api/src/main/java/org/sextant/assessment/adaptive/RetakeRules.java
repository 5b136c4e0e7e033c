package org.sextant.assessment.adaptive;

import java.time.Duration;
import java.time.Instant;

/** How long somebody has to wait before they may try again. */
public final class RetakeRules {
    private static final Duration DAY = Duration.ofDays(1);

    private RetakeRules() {
    }

    /**
     * The days left, a begun day counting as a whole one; 0 when the wait is over.
     *
     * @param delay      how long one has to wait
     * @param lastChange when what is known of the learner changed last
     */
    public static int remaining(Duration delay, Instant lastChange, Instant now) {
        Duration left = delay.minus(Duration.between(lastChange, now));
        return left.isPositive() ? Math.toIntExact(left.plus(DAY).minusNanos(1).dividedBy(DAY)) : 0;
    }
}
