package org.sextant.schema.answer;

/** What an answer came to; only {@link #OK} counts as success. */
public enum Outcome {
    /** Right. */
    OK,
    /** Wrong. */
    KO,
    /** Skipped by the learner. */
    ABAND,
    /** Right, but after the time allowed. */
    TIMEDOUT,
    /** Right, but the page was left during a certification. */
    FOCUSEDOUT,
    /** Right in part; only in answers imported from elsewhere. */
    PARTIALLY;

    /** Whether it counts as success. */
    public boolean isSuccess() {
        return this == OK;
    }
}
