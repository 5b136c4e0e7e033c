package org.sextant.content.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;

/** What a skill brings: the 8 pix of its level, shared among those that count there, 4 at most. */
final class SkillPixRules {
    private static final int PER_LEVEL = 8;
    private static final int PER_SKILL = 4;

    private SkillPixRules() {
    }

    /**
     * What each skill brings that counts; a skill that is not there brings nothing. A skill counts when it is active and
     * has a validated challenge, in a framework that gives pix.
     */
    static Map<SkillId, ExactPix> all(Content content) {
        if (!content.framework().bringsPix()) {
            return Map.of();
        }
        Set<SkillId> challenged = content.challenges().stream()
                .filter(challenge -> challenge.status() == ChallengeStatus.VALIDATED).map(Challenge::skill)
                .collect(Collectors.toSet());
        Map<TubeId, CompetenceIndex> competences = content.tubes().stream()
                .collect(Collectors.toMap(Tube::id, Tube::competence));
        Map<Rung, List<Skill>> counting = content.skills().stream()
                .filter(skill -> skill.status() == SkillStatus.ACTIVE && challenged.contains(skill.id()))
                .collect(Collectors.groupingBy(skill -> new Rung(competence(competences, skill), skill.level())));
        Map<SkillId, ExactPix> pix = new HashMap<>();
        counting.values().forEach(rung -> rung.forEach(skill -> pix.put(skill.id(), each(rung.size()))));
        return pix;
    }

    /** What each of a number of skills brings at one level of a competence: {@code min(4, 8 / n)}. */
    static ExactPix each(long skills) {
        return skills * PER_SKILL <= PER_LEVEL ? ExactPix.of(PER_SKILL, 1) : ExactPix.of(PER_LEVEL, skills);
    }

    private static CompetenceIndex competence(Map<TubeId, CompetenceIndex> competences, Skill skill) {
        return Objects.requireNonNull(competences.get(skill.tube()), () -> "the tube of " + skill.id());
    }

    private record Rung(CompetenceIndex competence, Level level) {
    }
}
