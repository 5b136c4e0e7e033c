package org.sextant.assessment;

/** What submitting an answer came to. In all cases but the first nothing is recorded. */
public sealed interface SubmitOutcome {
    /** It is recorded, by this request or by the same one before; the test as it stands now. */
    record Submitted(SubmittedAnswer answer, Assessment assessment) implements SubmitOutcome {
    }

    /** There is no such test of this learner. */
    record NoSuchAssessment() implements SubmitOutcome {
    }

    /** The test has ended. */
    record Ended(Assessment assessment) implements SubmitOutcome {
    }

    /** The question was answered under another key. */
    record AlreadyAnswered(Assessment assessment) implements SubmitOutcome {
    }

    /** The question is not the one handed out. */
    record NotTheQuestion(Assessment assessment) implements SubmitOutcome {
    }

    /** The key stands for another answer. */
    record KeyReused(Assessment assessment) implements SubmitOutcome {
    }

    /** The answer cannot be graded; the sentence says why and what to give instead. */
    record Unreadable(Assessment assessment, String sentence) implements SubmitOutcome {
    }

    /** This server lacks the type of the challenge. */
    record NotInstalled(Assessment assessment, String type) implements SubmitOutcome {
    }
}
