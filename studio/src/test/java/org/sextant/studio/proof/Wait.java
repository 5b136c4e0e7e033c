package org.sextant.studio.proof;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what happens elsewhere, with a bound. */
final class Wait {
    private static final long PAUSE_MILLIS = 50;

    private Wait() {
    }

    /** Returns as soon as something is so. */
    static void until(String what, Duration longest, BooleanSupplier isSo) {
        until(what, longest, isSo, () -> "");
    }

    /** Returns as soon as something is so; when it never is, the failure tells more. */
    static void until(String what, Duration longest, BooleanSupplier isSo, Supplier<String> more) {
        long end = System.nanoTime() + longest.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + longest + " in vain: " + what + "\n" + more.get());
            }
            pause();
        }
    }

    /** A moment. */
    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
