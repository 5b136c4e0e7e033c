package org.sextant.schema.answer;

import java.time.Duration;
import java.time.Instant;

/** From a verdict and its circumstances to the outcome of an answer. */
public final class OutcomeRules {
    /** What stands in imported answers for a question that was skipped. */
    public static final String SKIPPED = "#ABAND#";

    private OutcomeRules() {
    }

    /** What the grading alone says of an answer: skipped, right or wrong. */
    public static Outcome graded(Answer answer, boolean isRight) {
        if (answer instanceof Answer.Text(String value) && value.equals(SKIPPED)) {
            return Outcome.ABAND;
        }
        return isRight ? Outcome.OK : Outcome.KO;
    }

    /**
     * What becomes of it. Only a right answer can still be lost: first to a focus lost during a certification, then to
     * the clock; every other outcome stays as it is, that of an imported answer too.
     *
     * @param graded what the grading alone says, or what an imported answer says of itself
     */
    public static Outcome outcome(Outcome graded, Circumstances circumstances) {
        if (graded != Outcome.OK) {
            return graded;
        } else if (circumstances.isLostWithTheFocus()) {
            return Outcome.FOCUSEDOUT;
        }
        return circumstances.isLate() ? Outcome.TIMEDOUT : Outcome.OK;
    }

    /** The flag kept with an answer, whether the focus was lost: the page's word, or an outcome that says so. */
    public static boolean focusLost(Outcome outcome, Circumstances circumstances) {
        return circumstances.pageSaysFocusLost() || outcome == Outcome.FOCUSEDOUT;
    }

    /**
     * The time left when an answer came; negative when it came too late.
     *
     * @param allowed   for the question
     * @param handedOut when the question was, by the server's clock
     * @param arrived   when the answer did, by the server's clock
     * @param grace     what the way there and back may take; 2 seconds where nothing else is said
     */
    public static Duration left(Duration allowed, Instant handedOut, Instant arrived, Duration grace) {
        return allowed.minus(Duration.between(handedOut, arrived)).plus(grace);
    }
}
