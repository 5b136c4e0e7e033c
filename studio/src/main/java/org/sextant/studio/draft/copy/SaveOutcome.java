package org.sextant.studio.draft.copy;

/** What saving a working copy came to. */
public sealed interface SaveOutcome {
    /** It is kept. */
    record Saved(WorkingCopy copy) implements SaveOutcome {
    }

    /** Another window of the same author saved meanwhile; nothing was changed. */
    record Stale(WorkingCopy present) implements SaveOutcome {
    }

    /** The author has no copy: it was never opened, became a revision, or was discarded. */
    record NotOpen() implements SaveOutcome {
    }

    /** The copy cannot be based on this revision: there is none, or it was on a newer one. */
    record NoSuchBase(WorkingCopy present, int base) implements SaveOutcome {
    }

    /** It is no document. */
    record Malformed(String sentence) implements SaveOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements SaveOutcome {
    }
}
