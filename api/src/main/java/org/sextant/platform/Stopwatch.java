package org.sextant.platform;

/** Tells how long something has taken. */
public final class Stopwatch {
    private final long began = System.nanoTime();

    private Stopwatch() {
    }

    /** One that runs from now on. */
    public static Stopwatch started() {
        return new Stopwatch();
    }

    /** The time since its start. */
    public long nanoseconds() {
        return System.nanoTime() - began;
    }
}
