package org.sextant.studio.draft.copy;

import java.util.List;
import org.sextant.studio.draft.document.Conflict;
import org.sextant.studio.draft.entity.Document;

/** What saving a working copy came to. */
public sealed interface SaveOutcome {
    /** It is kept. */
    record Saved(WorkingCopy copy) implements SaveOutcome {
    }

    /** Another window of the same author saved meanwhile; nothing was changed. */
    record Stale(WorkingCopy present) implements SaveOutcome {
    }

    /**
     * Both windows changed the same, each in another way; nothing was changed.
     *
     * @param mine   the changes of both; where they differ, those of this save
     * @param theirs the same; where they differ, what the other window saved
     */
    record Apart(WorkingCopy present, List<Conflict> conflicts, Document mine, Document theirs)
            implements
                SaveOutcome {
        public Apart {
            conflicts = List.copyOf(conflicts);
        }
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
