package org.sextant.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.framework.Level;
import org.sextant.tutorial.own.TutorialRatings;

/**
 * Which tutorials help with a subject. One is shown while somebody has not validated a skill that it helps with, and no
 * longer; what a learner has seen, or found of no use, is left out. The best comes first, and each next one is the best of
 * the rest once those are put back a little that have the format or the source of one before.
 */
final class HelpRules {
    private static final double MINUTES = 10;
    private static final double DAYS = 3 * 365;
    private static final double SAME_FORMAT = 8;
    private static final double SAME_SOURCE = 5;
    private static final int PUT_BACK_AT_MOST = 2;
    private static final double MILLION = 1_000_000;
    private static final Comparator<SubjectTutorial> BEST_FIRST = Comparator
            .comparingDouble(SubjectTutorial::score).reversed().thenComparing(found -> found.tutorial().id())
            .thenComparing(found -> found.skill().level()).thenComparing(found -> found.skill().id());

    private HelpRules() {
    }

    /** The skills of a subject that somebody needs help with: those aimed at that not all have validated. */
    static List<Skill> open(SubjectTarget target, Collection<Skill> ladder, Collection<KnowledgeState> learners) {
        Map<Level, Need> needs = Need.of(target, learners);
        return ladder.stream().filter(skill -> skill.status() == SkillStatus.ACTIVE
                && needs.getOrDefault(skill.level(), Need.NONE).urgency() > 0).toList();
    }

    /**
     * The tutorials of a subject in their order, none twice.
     *
     * @param learners what is known of each of those who learn, on this subject
     * @param shelf    the tutorials that may be shown
     * @param ratings  what all say of them; those that nobody rated may be left out
     * @param day      that from which freshness counts: the release's, so that an answer never changes by itself
     */
    static List<SubjectTutorial> tutorials(SubjectTarget target, Collection<Skill> ladder,
            Collection<KnowledgeState> learners, Function<TutorialId, Optional<Tutorial>> shelf,
            Map<TutorialId, TutorialRatings> ratings, LocalDate day) {
        Map<Level, Need> needs = Need.of(target, learners);
        Map<TutorialId, SubjectTutorial> best = open(target, ladder, learners).stream().flatMap(skill -> {
            Need need = needs.getOrDefault(skill.level(), Need.NONE);
            return Stream.concat(skill.tutorials().stream().map(id -> new Named(id, true)),
                    skill.learnMore().stream().map(id -> new Named(id, false)))
                    .flatMap(named -> shelf.apply(named.id).stream().map(tutorial -> scored(tutorial, skill, need,
                            named.isEssential, ratings.getOrDefault(named.id, TutorialRatings.NONE), day)));
        }).collect(Collectors.toMap(found -> found.tutorial().id(), found -> found,
                (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other));
        return diverse(best.values());
    }

    private static SubjectTutorial scored(Tutorial tutorial, Skill skill, Need need, boolean isEssential,
            TutorialRatings ratings, LocalDate day) {
        LocalDate changed = Objects.requireNonNullElse(tutorial.updatedOn(), tutorial.publishedOn());
        double days = Math.max(0, ChronoUnit.DAYS.between(changed, day));
        double rated = (ratings.useful() + 1.0) / (ratings.useful() + ratings.notUseful() + 2);
        List<TutorialPoints> points = List.of(points(TutorialReason.MATCH, need.urgency()),
                points(TutorialReason.FAILED, need.failed()), points(TutorialReason.ESSENTIAL, isEssential ? 1 : 0),
                points(TutorialReason.SHORT, StrictMath.exp(-tutorial.duration().toSeconds() / (60 * MINUTES))),
                points(TutorialReason.RATED, rated), points(TutorialReason.FRESH, StrictMath.exp(-days / DAYS)));
        return new SubjectTutorial(tutorial, skill,
                round(points.stream().mapToDouble(TutorialPoints::points).sum()), points);
    }

    private static List<SubjectTutorial> diverse(Collection<SubjectTutorial> found) {
        List<SubjectTutorial> left = new ArrayList<>(found.stream().sorted(BEST_FIRST).toList());
        List<SubjectTutorial> taken = new ArrayList<>();
        Map<Object, Integer> before = new HashMap<>();
        while (!left.isEmpty()) {
            SubjectTutorial next = left.stream().max(Comparator
                    .comparingDouble((SubjectTutorial each) -> putBack(each, before))
                    .thenComparing(BEST_FIRST.reversed()))
                    .orElseThrow();
            left.remove(next);
            taken.add(next);
            before.merge(next.tutorial().format(), 1, Integer::sum);
            before.merge(next.tutorial().source(), 1, Integer::sum);
        }
        return taken;
    }

    private static double putBack(SubjectTutorial found, Map<Object, Integer> before) {
        return found.score()
                - SAME_FORMAT * Math.min(PUT_BACK_AT_MOST, before.getOrDefault(found.tutorial().format(), 0))
                - SAME_SOURCE * Math.min(PUT_BACK_AT_MOST, before.getOrDefault(found.tutorial().source(), 0));
    }

    private static TutorialPoints points(TutorialReason reason, double share) {
        return new TutorialPoints(reason, round(reason.most() * share));
    }

    private static double round(double value) {
        return Math.round(value * MILLION) / MILLION;
    }

    private record Named(TutorialId id, boolean isEssential) {
    }
}
