package org.sextant.studio.review;

import java.util.List;
import org.sextant.studio.quality.ContentProblem;

/** What putting a revision forward came to. */
public sealed interface ProposeOutcome {
    /** It waits for a reviewer. */
    record Proposed(Proposal proposal) implements ProposeOutcome {
    }

    /** There is no such draft, or it has no revision. */
    record NoSuchDraft() implements ProposeOutcome {
    }

    /** Somebody made a revision since the author looked. */
    record Stale(int newest) implements ProposeOutcome {
    }

    /** It waits already. */
    record AlreadyProposed(Proposal proposal) implements ProposeOutcome {
    }

    /** It was accepted already, or is what a release brought. */
    record NothingNew() implements ProposeOutcome {
    }

    /** Rules do not hold that must before publishing. */
    record Unsound(List<ContentProblem> errors) implements ProposeOutcome {
        public Unsound {
            errors = List.copyOf(errors);
        }
    }

    /** The note is too long. */
    record NoteTooLong(int length) implements ProposeOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements ProposeOutcome {
    }
}
