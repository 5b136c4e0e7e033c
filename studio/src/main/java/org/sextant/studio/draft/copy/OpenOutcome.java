package org.sextant.studio.draft.copy;

/** What opening an entity came to. */
public sealed interface OpenOutcome {
    /** It can be edited: the copy that the author had already, otherwise a new one. */
    record Opened(WorkingCopy copy) implements OpenOutcome {
    }

    /** Nothing of its kind can have such a key. */
    record UnfitKey() implements OpenOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements OpenOutcome {
    }
}
