package org.sextant.studio.variant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Usage;

/** What belongs together, what is lacking, and what a new challenge is called. */
final class FamilyRules {
    /**
     * How many challenges of a skill certification must be able to ask that training does not show. It asks about a skill
     * once, in words that the candidate has not seen.
     */
    private static final int WANTED = 1;

    private static final Set<SkillStatus> RETIRED = Set.of(SkillStatus.ARCHIVED, SkillStatus.OBSOLETE);

    private FamilyRules() {
    }

    /** The family of a skill. */
    static Family family(Skill skill, Collection<Challenge> challenges) {
        return new Family(skill, challenges.stream().filter(challenge -> challenge.skill().equals(skill.id()))
                .sorted(Comparator.comparingInt(Challenge::version).reversed().thenComparingInt(Challenge::variant)
                        .thenComparing(Challenge::id))
                .toList());
    }

    /** How many challenges for certification alone are still to be written; none for a skill that went out of use. */
    static int lacking(Family family) {
        if (RETIRED.contains(family.skill().status())) {
            return 0;
        }
        long there = family.challenges().stream().filter(challenge -> challenge.usage() == Usage.CERTIFICATION
                && challenge.status() == ChallengeStatus.VALIDATED).count();
        return (int) Math.max(0, WANTED - there);
    }

    /** The prototype that a challenge follows; empty for a prototype. */
    static Optional<Challenge> prototype(Family family, Challenge variant) {
        return family.challenges().stream().filter(each -> !variant.isPrototype() && each.isPrototype()
                && each.version() == variant.version()).findFirst();
    }

    /**
     * The number of a new challenge: the first that no challenge of the skill has, under an id that is free.
     *
     * @param isFirst whether it is a prototype where the skill has no challenge yet; a variant has a number from 1
     * @param isTaken whether something has an id already
     */
    static int number(Family family, boolean isFirst, Predicate<String> isTaken) {
        List<Integer> numbers = family.challenges().stream().map(Challenge::variant).toList();
        int number = isFirst && numbers.isEmpty() ? 0 : 1;
        while (numbers.contains(number) || isTaken.test(key(family, number))) {
            number++;
        }
        return number;
    }

    /** The id of a challenge by its number, as the bank names them. */
    static String key(Family family, int number) {
        return family.skill().id() + "-" + number;
    }
}
