package org.sextant.studio.draft.copy;

import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.document.Merge;
import org.sextant.studio.draft.entity.Document;

/** What making a revision of a working copy came to. */
public sealed interface CommitOutcome {
    /** It is the newest revision, and the author has no copy any longer. */
    record Committed(Draft draft, Revision revision) implements CommitOutcome {
    }

    /**
     * Somebody else made a revision since the one that the copy began with; nothing was changed.
     *
     * @param mine   the copy
     * @param theirs the newest revision
     * @param merge  the changes of both
     * @param merged what the merge came to, as a document to go on from, based on the newest revision
     * @param other  the same; in the place of each conflict, what is theirs
     */
    record Stale(WorkingCopy mine, int theirs, Merge merge, Document merged, Document other) implements CommitOutcome {
    }

    /** Another window of the same author saved meanwhile; nothing was changed. */
    record ChangedElsewhere(WorkingCopy present) implements CommitOutcome {
    }

    /** The author has no copy. */
    record NotOpen() implements CommitOutcome {
    }

    /** A release could not read it: something is missing or out of its bounds. */
    record Unfit(WorkingCopy present, String sentence) implements CommitOutcome {
    }

    /** It says what the newest revision says. */
    record NothingChanged(WorkingCopy present) implements CommitOutcome {
    }

    /** It follows a generator, and says something else than that makes. */
    record Generated(WorkingCopy present) implements CommitOutcome {
    }

    /** The reason says nothing, or too much. */
    record UnfitReason(WorkingCopy present, int length) implements CommitOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements CommitOutcome {
    }
}
