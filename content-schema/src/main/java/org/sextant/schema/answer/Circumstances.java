package org.sextant.schema.answer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What beside the verdict decides about an answer.
 *
 * @param left                the time left, see {@link OutcomeRules#left}; none when the question is untimed
 * @param focused             whether the challenge notices that the page is left
 * @param pageSaysFocusLost   whether the page said so with the answer
 * @param serverNoted         whether the server had noted it for this question
 * @param duringCertification whether this is a certification; elsewhere a lost focus changes no outcome
 */
public record Circumstances(@Nullable Duration left, boolean focused, boolean pageSaysFocusLost, boolean serverNoted,
        boolean duringCertification) {
    /** Untimed, the page never left, no certification. */
    public static final Circumstances PLAIN = new Circumstances(null, false, false, false, false);

    /**
     * Whether the whole seconds left are negative. Whole means without the fraction, towards zero, which favours the
     * learner: 0.9 seconds too late are none yet. After a grace of two seconds a right answer counts while it is less
     * than three seconds late.
     */
    boolean isLate() {
        return left != null && left.compareTo(Duration.ofSeconds(-1)) <= 0;
    }

    boolean isLostWithTheFocus() {
        return focused && duringCertification && (pageSaysFocusLost || serverNoted);
    }
}
