package org.sextant.studio.review.thread;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sextant.platform.AccountId;
import org.sextant.studio.review.Proposal;
import org.sextant.studio.review.ProposalState;
import org.sextant.studio.review.thread.ThreadEntry.Kind;

/** What may be said where. */
final class ThreadRules {
    /** The longest text, in characters. */
    static final int LONGEST = 4_000;
    /** Nothing that a learner is shown has more parts. */
    static final int PARTS = 100;

    private ThreadRules() {
    }

    /** Why a text may not be kept; empty when it may. */
    static Optional<ThreadOutcome> saying(Kind kind, String text) {
        int length = text.codePointCount(0, text.length());
        return length > LONGEST || (length == 0 && kind == Kind.SAID)
                ? Optional.of(new ThreadOutcome.UnfitText(length))
                : Optional.empty();
    }

    /** Whether there can be such a place. */
    static boolean isFit(Anchor anchor) {
        int length = anchor.path().codePointCount(0, anchor.path().length());
        boolean field = anchor.place() == ThreadPlace.FIELD;
        boolean part = anchor.place() == ThreadPlace.PART;
        return (field ? length > 0 && length <= Anchor.LONGEST_PATH : length == 0)
                && (part ? anchor.part() >= 1 && anchor.part() <= PARTS : anchor.part() == 0);
    }

    /** Whether a thread can be begun on a proposal: it waits, or changes to it are asked for. */
    static boolean isDiscussed(ProposalState state) {
        return state.isOpen() || state == ProposalState.CHANGES_ASKED;
    }

    /** Whether it would change nothing. */
    static boolean isSo(ReviewThread thread, Kind kind) {
        return switch (kind) {
            case SAID -> false;
            case RESOLVED -> !thread.isOpen();
            case REOPENED -> thread.isOpen();
        };
    }

    /** Who hears of something: whoever put the proposal forward and whoever took part, but not whoever did it. */
    static Set<AccountId> hearers(Proposal proposal, Collection<ThreadEntry> entries, AccountId doer) {
        Set<AccountId> hearers = new HashSet<>();
        proposal.proposer().ifPresent(hearers::add);
        entries.forEach(entry -> entry.author().ifPresent(hearers::add));
        hearers.remove(doer);
        return hearers;
    }
}
