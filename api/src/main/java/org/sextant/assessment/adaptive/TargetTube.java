package org.sextant.assessment.adaptive;

import java.util.Comparator;
import java.util.List;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * The skills of a tube that an assessment is about.
 *
 * @param skills lowest level first, whatever order they were given in
 */
public record TargetTube(TubeId id, List<TargetSkill> skills) {
    private static final Comparator<TargetSkill> UPWARDS = Comparator.comparing(TargetSkill::level)
            .thenComparing(TargetSkill::id);

    public TargetTube {
        skills = skills.stream().sorted(UPWARDS).toList();
    }

    /** Whether one of the skills stands at this level. */
    public boolean has(int level) {
        return skills.stream().anyMatch(skill -> skill.level().value() == level);
    }

    /** Whether its hardest skill that has a challenge, answered or not, is not above a level. */
    boolean isEasy(Level easyUpTo) {
        return skills.stream().noneMatch(skill -> skill.hasChallenge() && skill.level().compareTo(easyUpTo) > 0);
    }
}
