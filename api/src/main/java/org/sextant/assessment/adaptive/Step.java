package org.sextant.assessment.adaptive;

import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;

/** What comes next in an assessment. */
public sealed interface Step {
    /** This is to be asked. */
    record Ask(SkillId skill, ChallengeId challenge) implements Step {
    }

    /** Nothing is left that the rule would ask. */
    record Finished() implements Step {
    }
}
