package org.sextant.studio.find;

import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.review.UnderWay;

/** Where something stands on its way into a release. */
final class StateRules {
    private StateRules() {
    }

    static EntryState of(ContentEntry entry, Progress progress) {
        return switch (entry.standing()) {
            case SAME -> EntryState.PUBLISHED;
            case OUTDATED -> EntryState.OUTDATED;
            case UNREADABLE, OTHER_FRAMEWORK -> EntryState.UNREADABLE;
            case AHEAD -> ahead(entry, entry.draft().orElseThrow(), progress);
        };
    }

    private static EntryState ahead(ContentEntry entry, Draft draft, Progress progress) {
        @Nullable
        UnderWay proposal = progress.underWay().get(draft.id());
        if (draft.revision() == 0) {
            return EntryState.OPENED;
        } else if (proposal != null && proposal.state().isOpen()) {
            return EntryState.IN_REVIEW;
        } else if (progress.accepted().contains(draft.id())) {
            return EntryState.VALIDATED;
        } else if (proposal != null && proposal.revision() == draft.revision()) {
            return EntryState.CHANGES_ASKED;
        }
        return entry.isPublished() ? EntryState.CHANGED : EntryState.NEW;
    }
}
