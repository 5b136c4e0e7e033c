package org.sextant.assessment;

/** What reporting that the page was left came to. */
public sealed interface FocusOutcome {
    /** It is noted. */
    record Noted(Assessment assessment) implements FocusOutcome {
    }

    /** There is no such test of this learner. */
    record NoSuchAssessment() implements FocusOutcome {
    }

    /** The question is not the one handed out. */
    record NotTheQuestion(Assessment assessment) implements FocusOutcome {
    }
}
