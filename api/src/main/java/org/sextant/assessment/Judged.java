package org.sextant.assessment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Circumstances;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.answer.OutcomeRules;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Timer;

/**
 * What became of an answer by its verdict, the clock and the presence of the learner.
 *
 * @param focusLost   the flag that is kept with it
 * @param secondsLeft whole seconds, grace included, negative when it came too late; none when the question is untimed
 */
public record Judged(Outcome outcome, boolean focusLost, @Nullable Integer secondsLeft) {
    /** An answer outside certification. */
    public static Judged of(Challenge challenge, OpenQuestion question, boolean pageSaysFocusLost, Outcome graded,
            Instant arrived, Duration grace) {
        Timer timer = challenge.timer();
        @Nullable
        Duration left = timer == null
                ? null
                : OutcomeRules.left(Duration.ofSeconds(timer.seconds()), question.handedOutAt(), arrived, grace);
        Circumstances circumstances = new Circumstances(left, challenge.focused(), pageSaysFocusLost,
                question.focusLost(), false);
        Outcome outcome = OutcomeRules.outcome(graded, circumstances);
        return new Judged(outcome, OutcomeRules.focusLost(outcome, circumstances),
                left == null ? null : Math.toIntExact(left.toMillis() / Duration.ofSeconds(1).toMillis()));
    }
}
