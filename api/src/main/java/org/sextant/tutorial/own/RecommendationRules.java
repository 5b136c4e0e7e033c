package org.sextant.tutorial.own;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;

/**
 * Which tutorials would help a learner now: those of skills they just failed or that are next in reach, on the subjects
 * that they were asked about. A tutorial is shown while its skill is not mastered, and no longer.
 */
final class RecommendationRules {
    /** The languages in which there are tutorials at all, the one written first before the others. */
    private static final List<Locale> FALLBACK = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final Comparator<Recommendation> ORDER = Comparator.comparing(Recommendation::reason)
            .thenComparing(r -> r.tutorial().duration()).thenComparing(r -> r.tutorial().id())
            .thenComparing(r -> r.skill().level()).thenComparing(r -> r.skill().id());

    private RecommendationRules() {
    }

    /**
     * The recommendations: skills just failed first, then short tutorials first, then by id; never the same tutorial
     * twice.
     *
     * @param states    what is known of the learner; a tube that is not there or of which nothing is known brings none
     * @param skills    the skills of these tubes, whatever their status
     * @param tutorials finds a tutorial in the release
     * @param locales   the languages wanted, best first; of each skill come the tutorials in the best language that
     *                  there are any in
     */
    static List<Recommendation> recommended(Map<TubeId, KnowledgeState> states, Collection<Skill> skills,
            Function<TutorialId, Optional<Tutorial>> tutorials, List<Locale> locales) {
        List<Locale> languages = Stream.concat(locales.stream(), FALLBACK.stream()).toList();
        Map<TutorialId, Recommendation> best = skills.stream().filter(skill -> skill.status() == SkillStatus.ACTIVE)
                .collect(Collectors.groupingBy(Skill::tube)).entrySet().stream()
                .flatMap(tube -> wanted(states.getOrDefault(tube.getKey(), KnowledgeState.NONE), tube.getValue()))
                .flatMap(wanted -> best(wanted.skill().tutorials().stream().flatMap(id -> tutorials.apply(id).stream())
                        .toList(), languages).stream()
                        .map(tutorial -> new Recommendation(tutorial, wanted.skill(), wanted.reason())))
                .collect(Collectors.toMap(r -> r.tutorial().id(), r -> r, RecommendationRules::first));
        return best.values().stream().sorted(ORDER).toList();
    }

    /** The skills of a tube that a learner needs help with: none when nothing is known of the tube. */
    private static Stream<Wanted> wanted(KnowledgeState state, List<Skill> ladder) {
        if (state.floor() == 0 && state.ceiling() == null) {
            return Stream.of();
        }
        List<Skill> open = ladder.stream().filter(skill -> !state.isValidated(skill.level()))
                .sorted(Comparator.comparing(Skill::level)).toList();
        Stream<Wanted> failed = open.stream().filter(skill -> state.isInvalidated(skill.level())).limit(1)
                .map(skill -> new Wanted(skill, RecommendationReason.JUST_FAILED));
        Stream<Wanted> next = open.stream().limit(1).filter(skill -> !state.isInvalidated(skill.level()))
                .map(skill -> new Wanted(skill, RecommendationReason.NEXT_IN_REACH));
        return Stream.concat(failed, next);
    }

    /** The tutorials in the first language that there are any in. */
    private static List<Tutorial> best(List<Tutorial> tutorials, List<Locale> languages) {
        return languages.stream()
                .map(language -> tutorials.stream().filter(tutorial -> isIn(tutorial, language)).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(tutorials);
    }

    private static boolean isIn(Tutorial tutorial, Locale language) {
        return Locale.forLanguageTag(tutorial.locale()).getLanguage().equals(language.getLanguage());
    }

    private static Recommendation first(Recommendation one, Recommendation other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    private record Wanted(Skill skill, RecommendationReason reason) {
    }
}
