package org.sextant.studio.review.thread;

/** What saying or doing something in a thread came to. */
public sealed interface ThreadOutcome {
    /** It is kept. */
    record Kept(ReviewThread thread) implements ThreadOutcome {
    }

    /** There is no such proposal. */
    record NoSuchProposal() implements ThreadOutcome {
    }

    /** There is no such thread. */
    record NoSuchThread() implements ThreadOutcome {
    }

    /** The proposal was validated, or a later one took its place: nothing is begun on it. */
    record Closed() implements ThreadOutcome {
    }

    /** It is resolved, or open, already. */
    record AlreadySo(ReviewThread thread) implements ThreadOutcome {
    }

    /** The text says nothing, or too much. */
    record UnfitText(int length) implements ThreadOutcome {
    }

    /** The field or the part does not go with the place, or there can be none such. */
    record UnfitPlace() implements ThreadOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements ThreadOutcome {
    }
}
