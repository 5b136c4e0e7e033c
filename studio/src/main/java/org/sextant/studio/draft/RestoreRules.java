package org.sextant.studio.draft;

import java.util.Optional;
import org.sextant.studio.draft.RestoreOutcome.NoSuchRevision;
import org.sextant.studio.draft.RestoreOutcome.NothingChanged;
import org.sextant.studio.draft.RestoreOutcome.Stale;
import org.sextant.studio.draft.RestoreOutcome.UnfitReason;
import org.sextant.studio.draft.entity.Document;

/** When a revision may be made to stand again. */
final class RestoreRules {
    private RestoreRules() {
    }

    /**
     * Why it may not; empty when it may.
     *
     * @param newest   the number of the newest revision
     * @param expected the number of the newest that the author has seen
     * @param present  the document of the newest
     * @param wanted   the document to restore, where there is such a revision
     */
    static Optional<RestoreOutcome> refusal(int newest, int expected, Document present, Optional<Document> wanted,
            Reason reason) {
        if (wanted.isEmpty()) {
            return Optional.of(new NoSuchRevision());
        } else if (newest != expected) {
            return Optional.of(new Stale());
        } else if (!reason.isFit()) {
            return Optional.of(new UnfitReason(reason.length()));
        }
        return wanted.get().equals(present) ? Optional.of(new NothingChanged()) : Optional.empty();
    }
}
