package org.sextant.recovery;

import java.time.Duration;

/** How long to wait, as people are told. */
final class Minutes {
    private Minutes() {
    }

    /** Minutes that have begun, 1 or more. */
    static long of(Duration wait) {
        return Math.max(1, wait.plusMinutes(1).minusNanos(1).toMinutes());
    }
}
