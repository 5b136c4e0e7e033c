package org.sextant.assessment;

import java.time.Duration;
import org.sextant.assessment.adaptive.PositioningPolicy;

/**
 * How an assessment was gone through; shown to nobody but whom it is about, in the copy of their data.
 *
 * @param answers      how many there are
 * @param fastAnswers  how many of them came fast, by the policy of the assessment
 * @param currentBurst how many fast answers in a row the last answers are
 * @param longestBurst the most fast answers in a row
 * @param focusLosses  how often a page reported that it was left, once more where only the answer says so
 * @param time         from question to answer, over all answers
 */
public record Signals(int answers, int fastAnswers, int currentBurst, int longestBurst, int focusLosses,
        Duration time) {
    /** Before the first question. */
    public static final Signals NONE = new Signals(0, 0, 0, 0, 0, Duration.ZERO);

    /**
     * After one more answer.
     *
     * @param taken  from question to answer
     * @param policy says what is fast
     */
    public Signals answered(Duration taken, PositioningPolicy policy) {
        boolean fast = taken.compareTo(policy.fastAnswer()) < 0;
        int burst = fast ? currentBurst + 1 : 0;
        return new Signals(answers + 1, fastAnswers + (fast ? 1 : 0), burst, Math.max(longestBurst, burst),
                focusLosses, time.plus(taken));
    }

    /** After the page was left once more. */
    public Signals focusLost() {
        return new Signals(answers, fastAnswers, currentBurst, longestBurst, focusLosses + 1, time);
    }
}
