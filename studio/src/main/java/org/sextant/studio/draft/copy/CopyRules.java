package org.sextant.studio.draft.copy;

import java.util.Optional;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.copy.CommitOutcome.ChangedElsewhere;
import org.sextant.studio.draft.copy.CommitOutcome.NothingChanged;
import org.sextant.studio.draft.copy.CommitOutcome.Unfit;
import org.sextant.studio.draft.copy.CommitOutcome.UnfitReason;
import org.sextant.studio.draft.copy.SaveOutcome.NoSuchBase;
import org.sextant.studio.draft.copy.SaveOutcome.Stale;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Reading;

/** When a working copy may be saved, and when it may become a revision. */
final class CopyRules {
    private CopyRules() {
    }

    /**
     * Why a document may not be saved as the copy; empty when it may.
     *
     * @param expected the version of the copy that the author has seen
     * @param base     the revision that the document is based on
     */
    static Optional<SaveOutcome> saving(WorkingCopy copy, int expected, int base) {
        if (copy.version() != expected) {
            return Optional.of(new Stale(copy));
        }
        return base < copy.baseRevision() || base > copy.draft().revision()
                ? Optional.of(new NoSuchBase(copy, base))
                : Optional.empty();
    }

    /** Whether the copy was saved already as it should be: the answer to the first attempt was lost on its way. */
    static boolean isSaved(WorkingCopy copy, int expected, int base, Document document) {
        return copy.version() == expected + 1 && copy.baseRevision() == base && copy.document().equals(document);
    }

    /** The revision that a copy is based on together with what is based on another: neither has to be merged again. */
    static int base(WorkingCopy copy, Optional<Integer> other) {
        return Math.max(copy.baseRevision(), other.orElse(copy.baseRevision()));
    }

    /** Whether somebody made a revision that the author has not seen, so that theirs and mine must be merged. */
    static boolean isStale(WorkingCopy copy, int expectedRevision) {
        return copy.isBehind() || copy.draft().revision() != expectedRevision;
    }

    /**
     * Why a copy that is not stale may not become a revision; empty when it may.
     *
     * @param version the version of the copy that the author has seen
     * @param newest  the document of the newest revision; empty while there is none
     * @param reading the copy, read as a release would
     */
    static Optional<CommitOutcome> committing(WorkingCopy copy, int version, Optional<Document> newest,
            Reading reading, Reason reason) {
        if (copy.version() != version) {
            return Optional.of(new ChangedElsewhere(copy));
        } else if (!reason.isFit()) {
            return Optional.of(new UnfitReason(copy, reason.length()));
        }
        return switch (reading) {
            case Reading.Unfit(String sentence) -> Optional.of(new Unfit(copy, sentence));
            case Reading.Fit(Document document) when newest.filter(document::equals).isPresent() ->
                Optional.of(new NothingChanged(copy));
            case Reading.Fit _ -> Optional.empty();
        };
    }
}
