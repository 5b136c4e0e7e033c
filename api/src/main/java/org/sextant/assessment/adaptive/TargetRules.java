package org.sextant.assessment.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/** What of a release an assessment is about: active skills, with what may be asked about them. */
public final class TargetRules {
    private static final List<ChallengeStatus> PLAYABLE = List.of(ChallengeStatus.VALIDATED, ChallengeStatus.ARCHIVED);

    private TargetRules() {
    }

    /** All tubes of a competence. */
    public static Target competence(PublishedContent content, CompetenceIndex competence, Audience audience,
            PositioningPolicy policy) {
        return new Target(content.tubes().of(competence).stream().map(Tube::id)
                .map(tube -> tube(content, tube, policy.highestLevel(), audience, policy)).toList());
    }

    /** The tubes of a target profile, each up to its highest level. */
    public static Target profile(PublishedContent content, TargetProfile profile, Audience audience,
            PositioningPolicy policy) {
        return new Target(profile.tubes().stream()
                .map(capped -> tube(content, capped.tube(), capped.maximumLevel(), audience, policy)).toList());
    }

    private static TargetTube tube(PublishedContent content, TubeId tube, Level highest, Audience audience,
            PositioningPolicy policy) {
        return new TargetTube(tube, content.skills().of(tube).stream()
                .filter(skill -> skill.status() == SkillStatus.ACTIVE && policy.asks(skill.level())
                        && skill.level().compareTo(highest) <= 0)
                .map(skill -> skill(skill, content.challenges().of(skill.id()), audience)).toList());
    }

    /**
     * A skill with its challenges.
     *
     * @param challenges the newest version first, in it the prototype first
     */
    static TargetSkill skill(Skill skill, List<Challenge> challenges, Audience audience) {
        List<Challenge> open = challenges.stream()
                .filter(c -> c.usage() != Usage.CERTIFICATION && audience.types().contains(c.type())).toList();
        List<List<ChallengeId>> ranks = new ArrayList<>();
        for (ChallengeStatus status : PLAYABLE) {
            Predicate<Challenge> left = challenge -> challenge.status() == status;
            for (Locale locale : audience.locales()) {
                ranks.add(open.stream().filter(left.and(c -> isIn(c, locale))).map(Challenge::id).toList());
                left = left.and(c -> !isIn(c, locale));
            }
        }
        return new TargetSkill(skill.id(), skill.level(), isTimed(challenges), ranks);
    }

    /** Whether the prototype has a timer: the one in production, or else the newest that was. */
    static boolean isTimed(List<Challenge> challenges) {
        Stream<Challenge> prototypes = PLAYABLE.stream().flatMap(status -> challenges.stream()
                .filter(challenge -> challenge.isPrototype() && challenge.status() == status));
        return prototypes.findFirst().filter(prototype -> prototype.timer() != null).isPresent();
    }

    private static boolean isIn(Challenge challenge, Locale locale) {
        return challenge.locales().contains(locale.toLanguageTag())
                || challenge.locales().contains(locale.getLanguage());
    }
}
