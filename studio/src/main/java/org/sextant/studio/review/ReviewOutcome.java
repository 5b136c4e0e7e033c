package org.sextant.studio.review;

/** What a review came to. */
public sealed interface ReviewOutcome {
    /** It is decided. */
    record Decided(Proposal proposal) implements ReviewOutcome {
    }

    /** There is no such proposal. */
    record NoSuchProposal() implements ReviewOutcome {
    }

    /** It was decided already, or a later revision took its place. */
    record Closed(Proposal proposal) implements ReviewOutcome {
    }

    /** The reviewer wrote some of it, or put it forward. */
    record OwnWork(Proposal proposal) implements ReviewOutcome {
    }

    /** Somebody made a revision since it was put forward. */
    record Stale(Proposal proposal, int newest) implements ReviewOutcome {
    }

    /** The remark is too long, or changes were asked for without saying which. */
    record UnfitRemark(Proposal proposal, int length) implements ReviewOutcome {
    }

    /** Threads about it are open, and nobody said why it is validated all the same. */
    record OpenThreads(Proposal proposal, int count) implements ReviewOutcome {
    }

    /** The actor is no reviewer. */
    record NotAllowed() implements ReviewOutcome {
    }
}
