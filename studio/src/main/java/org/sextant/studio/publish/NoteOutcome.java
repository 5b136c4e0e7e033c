package org.sextant.studio.publish;

/** What writing a note came to. */
public sealed interface NoteOutcome {
    /** The note has a new revision. */
    record Written(ReleaseNote note) implements NoteOutcome {
    }

    /** Somebody else wrote meanwhile; nothing was changed. */
    record Stale() implements NoteOutcome {
    }

    /** The text is longer than a note may be. */
    record TooLong(int length) implements NoteOutcome {
    }

    /** There is no such release. */
    record NoSuchRelease() implements NoteOutcome {
    }

    /** The actor is no publisher. */
    record NotAllowed() implements NoteOutcome {
    }
}
