package org.sextant.assessment.adaptive;

import org.sextant.knowledge.KnowledgeState;

/** What asking a skill is expected to teach. */
final class RewardRules {
    private RewardRules() {
    }

    /**
     * The number of skills that an answer is expected to settle: {@code p * easier + (1 - p) * harder}, over the untested
     * skills of the tube that have a challenge, the skill asked counted in both.
     */
    static double reward(TargetSkill skill, TargetTube tube, KnowledgeState state, double estimate) {
        int level = skill.level().value();
        int easier = 0;
        int harder = 0;
        for (TargetSkill other : tube.skills()) {
            if (other.hasChallenge() && !state.isAssessed(other.level())) {
                easier += other.level().value() <= level ? 1 : 0;
                harder += other.level().value() >= level ? 1 : 0;
            }
        }
        return reward(EstimateRules.probability(estimate, level), easier, harder);
    }

    static double reward(double probability, int easier, int harder) {
        return probability * easier + (1 - probability) * harder;
    }
}
