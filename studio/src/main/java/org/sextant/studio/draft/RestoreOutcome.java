package org.sextant.studio.draft;

/** What restoring a revision came to. */
public sealed interface RestoreOutcome {
    /** Its document is the newest revision again. */
    record Restored(Revision revision) implements RestoreOutcome {
    }

    /** Somebody made a revision meanwhile; nothing was changed. */
    record Stale() implements RestoreOutcome {
    }

    /** The newest revision says the same already. */
    record NothingChanged() implements RestoreOutcome {
    }

    /** There is no such revision. */
    record NoSuchRevision() implements RestoreOutcome {
    }

    /** The reason says nothing, or too much. */
    record UnfitReason(int length) implements RestoreOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements RestoreOutcome {
    }
}
