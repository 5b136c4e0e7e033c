package org.sextant.assessment.taking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.challenge.Prompt;

/**
 * The question handed out, as its learner sees it.
 *
 * @param number      counted from 1
 * @param secondsLeft of the time allowed, without the grace, 0 when it is over; none when it is untimed
 */
record AskedQuestion(int number, Prompt challenge, Instant handedOutAt, @Nullable Integer secondsLeft) {
}
