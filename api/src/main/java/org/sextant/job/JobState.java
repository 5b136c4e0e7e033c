package org.sextant.job;

/** How far a job has come. */
public enum JobState {
    /** No node has begun it, or one has put it back. */
    WAITING,
    /** A node works on it. */
    RUNNING,
    /** All of it is done. */
    DONE,
    /** It ended before its end; the problem says why. */
    FAILED,
    /** Somebody ended it; what was done until then stays done. */
    CANCELLED;

    /** Whether nothing more happens to it. */
    public boolean isSettled() {
        return this != WAITING && this != RUNNING;
    }
}
