package org.sextant.studio.variant;

import java.util.List;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;

/**
 * The challenges of a skill.
 *
 * @param challenges prototypes before their variants, the newest version first
 */
record Family(Skill skill, List<Challenge> challenges) {
    Family {
        challenges = List.copyOf(challenges);
    }
}
