package org.sextant.guard;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something may be attempted: so many times at once, and each part of the window brings one of them back. So
 * whoever has used them up waits for one more and not for the end of a window, and a day has no more of them than if
 * all came back together.
 *
 * @param name     what is counted; at most 32 characters
 * @param attempts how many may be made at once
 * @param window   how long it takes until as many have come back
 */
public record Guard(String name, int attempts, Duration window) {
    /** An attempt of somebody or something, such as a login or an address. */
    public Attempt by(String subject) {
        return new Attempt(this, subject);
    }

    /** Whether all have come back of a number that was counted from an instant on. */
    boolean isRested(Instant beganAt, int counted, Instant now) {
        return !beganAt.plus(step().multipliedBy(counted)).isAfter(now);
    }

    /** How long to wait after a number that was counted from an instant on; zero where one more may be made at once. */
    Duration delay(Instant beganAt, int counted, Instant now) {
        Duration delay = Duration.between(now, beganAt.plus(step().multipliedBy(counted + 1L - attempts)));
        return counted < attempts || delay.isNegative() ? Duration.ZERO : delay;
    }

    private Duration step() {
        return window.dividedBy(Math.max(1, attempts));
    }
}
