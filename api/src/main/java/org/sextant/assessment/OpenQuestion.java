package org.sextant.assessment;

import java.time.Instant;
import org.sextant.schema.content.ChallengeId;

/**
 * A question that was handed out and is not answered yet.
 *
 * @param number      counted from 1 in its assessment
 * @param handedOutAt by the server's clock, to the microsecond
 * @param focusLost   whether the page has reported since that it was left
 */
public record OpenQuestion(int number, ChallengeId challenge, Instant handedOutAt, boolean focusLost) {
    /** The same after the page was left. */
    public OpenQuestion withFocusLost() {
        return new OpenQuestion(number, challenge, handedOutAt, true);
    }
}
