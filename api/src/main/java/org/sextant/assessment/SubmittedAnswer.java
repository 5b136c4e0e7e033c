package org.sextant.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.challenge.Given;
import org.sextant.challenge.Trial;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.content.Challenge;

/**
 * An answer that was submitted; only who holds one sees what would have been right.
 *
 * @param assessment the test that it was given in, as it stood when the answer was read
 * @param number     of its question, counted from 1
 * @param given      what was given; none where it was not kept
 * @param feedback   the correction; none where this server lacks the type of the challenge
 */
public record SubmittedAnswer(Assessment assessment, int number, Challenge challenge, @Nullable Given given,
        Outcome outcome, boolean focusLost, Instant answeredAt, Trial.@Nullable Graded feedback) {
    /** What names it. */
    public SubmittedAnswerKey key() {
        return new SubmittedAnswerKey(assessment.key(), number);
    }

    /** What decided the order in which the parts of the question were shown. */
    public long order() {
        return assessment.orderOf(number);
    }
}
