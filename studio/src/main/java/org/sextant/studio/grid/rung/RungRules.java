package org.sextant.studio.grid.rung;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.text.LocalizedText;

/** What becomes of skills and challenges, and what they are called. */
final class RungRules {
    /** The longest title of a skill, in characters. */
    static final int LONGEST_TITLE = 200;
    private static final int LETTERS = 'z' - 'a';

    private RungRules() {
    }

    /** The names that a skill on a rung may have, the best first: {@code moteurs-3}, {@code moteurs-3b} and so on. */
    static Stream<SkillId> names(Rung rung) {
        return lettered(rung.tube() + "-" + rung.level()).map(SkillId::new);
    }

    /** The names that a challenge may have, the best first: {@code moteurs-3-0}, {@code moteurs-3-0b} and so on. */
    static Stream<ChallengeId> names(SkillId skill, int variant) {
        return lettered(skill + "-" + variant).map(ChallengeId::new);
    }

    private static Stream<String> lettered(String name) {
        return Stream.concat(Stream.of(name),
                IntStream.rangeClosed(1, LETTERS).mapToObj(place -> name + (char) ('a' + place)));
    }

    /** Why a skill may not be moved; empty when it may. */
    static Optional<RungOutcome> moving(Skill skill, Rung to, Collection<Skill> there) {
        if (Rung.of(skill).equals(to)) {
            return Optional.of(new RungOutcome.AlreadySo());
        }
        return skill.status() != SkillStatus.ACTIVE
                ? Optional.empty()
                : there.stream().filter(other -> other.level().equals(to.level()))
                        .filter(other -> other.status() == SkillStatus.ACTIVE && !other.id().equals(skill.id()))
                        .findFirst().map(other -> new RungOutcome.RungTaken(other.id()));
    }

    /** A skill that somebody begins to write. */
    static Skill created(SkillId id, Rung rung, LocalizedText title) {
        return new Skill(id, rung.tube(), rung.level(), SkillStatus.UNDER_CONSTRUCTION, title, null, List.of(),
                List.of());
    }

    static Skill moved(Skill skill, Rung to) {
        return new Skill(skill.id(), to.tube(), to.level(), skill.status(), skill.successor(), skill.title(),
                skill.hint(), skill.tutorials(), skill.learnMore());
    }

    /** The same to go on from, on another rung. */
    static Skill cloned(Skill skill, SkillId id, Rung to) {
        return new Skill(id, to.tube(), to.level(), SkillStatus.UNDER_CONSTRUCTION, skill.title(), skill.hint(),
                skill.tutorials(), skill.learnMore());
    }

    /**
     * A skill that nobody is asked about any longer.
     *
     * @param successor the skill that takes its place; empty for the one that it names already, where it does
     */
    static Skill retired(Skill skill, SkillStatus status, Optional<SkillId> successor) {
        return new Skill(skill.id(), skill.tube(), skill.level(), status, successor.orElse(skill.successor()),
                skill.title(), skill.hint(), skill.tutorials(), skill.learnMore());
    }

    /** What of a family goes along with a clone: what is in production, otherwise the newest that is proposed. */
    static List<Challenge> worthCloning(List<Challenge> family) {
        return Stream.of(ChallengeStatus.VALIDATED, ChallengeStatus.PROPOSED)
                .map(status -> family.stream().filter(each -> each.status() == status).toList())
                .filter(some -> !some.isEmpty()).findFirst()
                .map(some -> some.stream().filter(each -> each.version() == some.getFirst().version()).toList())
                .orElse(List.of());
    }

    /**
     * The first version of it for another skill, which no generator made; at another level its parameters would not hold.
     */
    static Challenge cloned(Challenge it, ChallengeId id, Skill from, Skill to) {
        return new Challenge(id, to.id(), 1, it.variant(), it.type(), ChallengeStatus.PROPOSED, it.usage(),
                it.locales(), it.instruction(), it.illustration(), it.attachments(), it.embed(), it.timer(),
                it.focused(), it.shuffled(), it.tolerances(), it.options(), it.solution(), it.explanation(),
                it.samples(), it.rubric(), it.suitability(),
                from.level().equals(to.level()) ? it.parameters() : null, null);
    }

    /** What a challenge becomes with its skill; empty where nothing changes. */
    static Optional<Challenge> retired(Challenge it, SkillStatus skill) {
        ChallengeStatus status = skill == SkillStatus.OBSOLETE ? ChallengeStatus.OBSOLETE : ChallengeStatus.ARCHIVED;
        boolean archives = status == ChallengeStatus.ARCHIVED && it.status() == ChallengeStatus.VALIDATED;
        boolean outdates = status == ChallengeStatus.OBSOLETE && it.status() != ChallengeStatus.OBSOLETE;
        return archives || outdates ? Optional.of(as(status, it)) : Optional.empty();
    }

    /** Why challenges may not be retired with their skill; empty when they may. */
    static Optional<RungOutcome> retiring(List<RungDesk.FoundChallenge> along, SkillStatus skill) {
        int going = (int) along.stream().flatMap(each -> each.value().stream())
                .filter(challenge -> retired(challenge, skill).isPresent()).count();
        return along.stream().filter(each -> each.value().isEmpty()).findFirst()
                .<RungOutcome>map(each -> new RungOutcome.UnreadableChallenge(each.draft().entity()))
                .or(() -> tooMany(going));
    }

    /** That more challenges would be changed along with a skill than can be; empty where they can. */
    static Optional<RungOutcome> tooMany(int challenges) {
        return challenges < RungChange.LONGEST
                ? Optional.empty()
                : Optional.of(new RungOutcome.TooManyChallenges(challenges));
    }

    static Challenge as(ChallengeStatus status, Challenge it) {
        return new Challenge(it.id(), it.skill(), it.version(), it.variant(), it.type(), status, it.usage(),
                it.locales(), it.instruction(), it.illustration(), it.attachments(), it.embed(), it.timer(),
                it.focused(), it.shuffled(), it.tolerances(), it.options(), it.solution(), it.explanation(),
                it.samples(), it.rubric(), it.suitability(), it.parameters(), it.generation());
    }

    /** What takes the place of something that was never there before: nothing is taken out of the history. */
    static Object withdrawn(Object entity) {
        return switch (entity) {
            case Skill skill -> retired(skill, SkillStatus.OBSOLETE, Optional.empty());
            case Challenge challenge -> as(ChallengeStatus.OBSOLETE, challenge);
            default -> throw new IllegalArgumentException("nothing else stands on a rung than " + entity);
        };
    }
}
