package org.sextant.studio.draft.copy;

/** What discarding a working copy came to. */
public sealed interface DiscardOutcome {
    /** It is gone; here it is for whoever wants it back. */
    record Discarded(WorkingCopy copy) implements DiscardOutcome {
    }

    /** Another window of the same author saved meanwhile; nothing was changed. */
    record Stale(WorkingCopy present) implements DiscardOutcome {
    }

    /** The author has no copy. */
    record NotOpen() implements DiscardOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements DiscardOutcome {
    }
}
