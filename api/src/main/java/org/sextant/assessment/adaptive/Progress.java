package org.sextant.assessment.adaptive;

import java.util.Set;
import org.sextant.schema.content.ChallengeId;

/**
 * How far an assessment has come.
 *
 * @param answered     the challenges answered in it; none before the first question is answered
 * @param lastWasTimed whether the skill asked last was timed
 */
public record Progress(Set<ChallengeId> answered, boolean lastWasTimed) {
    /** Nothing was answered yet. */
    public static final Progress NONE = new Progress(Set.of(), false);

    public Progress {
        answered = Set.copyOf(answered);
    }

    /** Whether the question to come is the first. */
    public boolean isFirst() {
        return answered.isEmpty();
    }
}
