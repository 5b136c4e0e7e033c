package org.sextant.content;

import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Usage;

/** Which skills and challenges may be read outside a test: authors read all, everybody else what is in use and open. */
final class VisibilityRules {
    private VisibilityRules() {
    }

    static boolean isShown(Skill skill, boolean author) {
        return author || skill.status() == SkillStatus.ACTIVE;
    }

    /** A challenge of usage CERTIFICATION is met as a question of one's own certification, and nowhere else. */
    static boolean isShown(Challenge challenge, Skill skill, boolean author) {
        return author || (isShown(skill, false) && challenge.status() == ChallengeStatus.VALIDATED
                && challenge.usage() != Usage.CERTIFICATION);
    }
}
