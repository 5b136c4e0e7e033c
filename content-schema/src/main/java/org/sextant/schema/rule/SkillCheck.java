package org.sextant.schema.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;

/** Rungs of tubes and what stands on them. */
final class SkillCheck implements Check {
    private static final Rule TWO_ACTIVE = Rule.error("two-active-skills",
            "At most one active skill stands on a rung: a tube at one level.");
    private static final Rule NO_PROTOTYPE = Rule.error("skill-without-prototype",
            "An active skill has a validated prototype, or nobody could be asked about it.");
    private static final Rule NO_CERTIFICATION = Rule.warning("skill-without-certification",
            "An active skill has a validated challenge that certification may ask and training does not show.");
    private static final Rule NO_HINT = Rule.warning("skill-without-hint", "An active skill has a hint.");
    private static final Rule NO_TUTORIAL = Rule.warning("skill-without-tutorial",
            "An active skill names a tutorial to understand and one to learn more.");

    @Override
    public List<Rule> rules() {
        return List.of(TWO_ACTIVE, NO_PROTOTYPE, NO_CERTIFICATION, NO_HINT, NO_TUTORIAL);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        Map<Rung, SkillId> rungs = new HashMap<>();
        Families families = Families.of(content);
        for (Skill skill : content.skills()) {
            if (skill.status() == SkillStatus.ACTIVE) {
                SkillId other = rungs.putIfAbsent(new Rung(skill.tube(), skill.level()), skill.id());
                if (other != null) {
                    breaches.add(TWO_ACTIVE, subject(skill), "/level", "skills '" + other + "' and '" + skill.id()
                            + "' are both active on level " + skill.level() + " of tube '"
                            + skill.tube() + "'; archive one of them");
                }
                active(skill, families.of(skill.id()), breaches);
            }
        }
    }

    private static void active(Skill skill, List<Challenge> challenges, Breaches breaches) {
        List<Challenge> validated = challenges.stream().filter(c -> c.status() == ChallengeStatus.VALIDATED).toList();
        if (validated.stream().noneMatch(Challenge::isPrototype)) {
            breaches.add(NO_PROTOTYPE, subject(skill), "/challenges",
                    "skill '" + skill.id()
                            + "' is active but none of its prototypes (variant: 0) is VALIDATED");
        } else if (validated.stream().noneMatch(c -> c.usage() == Usage.CERTIFICATION)) {
            breaches.add(NO_CERTIFICATION, subject(skill), "/challenges",
                    "skill '" + skill.id()
                            + "' has no validated challenge of usage CERTIFICATION; write a variant for it");
        }
        if (skill.hint() == null) {
            breaches.add(NO_HINT, subject(skill), "", "skill '" + skill.id() + "' has no 'hint'");
        }
        if (skill.tutorials().isEmpty() || skill.learnMore().isEmpty()) {
            breaches.add(NO_TUTORIAL, subject(skill), "", "skill '" + skill.id() + "' names no tutorial in '"
                    + (skill.tutorials().isEmpty() ? "tutorials" : "learnMore") + "'");
        }
    }

    private static Subject subject(Skill skill) {
        return new Subject(Kind.SKILL, skill.id().value());
    }

    private record Rung(TubeId tube, Level level) {
    }
}
