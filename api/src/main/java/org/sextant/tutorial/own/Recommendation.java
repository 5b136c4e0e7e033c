package org.sextant.tutorial.own;

import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tutorial;

/**
 * A tutorial that would help a learner now.
 *
 * @param skill  what it helps with
 * @param reason why that is what they need
 */
public record Recommendation(Tutorial tutorial, Skill skill, RecommendationReason reason) {
}
