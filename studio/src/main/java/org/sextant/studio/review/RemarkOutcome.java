package org.sextant.studio.review;

import org.sextant.studio.review.remark.Remark;

/** What remarking on a proposal came to. */
public sealed interface RemarkOutcome {
    /** It is kept. */
    record Written(Remark remark) implements RemarkOutcome {
    }

    /** There is no such proposal. */
    record NoSuchProposal() implements RemarkOutcome {
    }

    /** The text says nothing, or too much. */
    record UnfitText(int length) implements RemarkOutcome {
    }

    /** The path is too long. */
    record PathTooLong(int length) implements RemarkOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements RemarkOutcome {
    }
}
