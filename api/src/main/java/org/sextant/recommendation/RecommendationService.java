package org.sextant.recommendation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;
import org.sextant.tutorial.own.TutorialMarkService;
import org.sextant.tutorial.own.TutorialRating;
import org.sextant.tutorial.own.TutorialRatings;

/** What learners, and groups of them, should work on next. The same state has the same answer. */
@Singleton
public final class RecommendationService {
    /** The languages in which there are tutorials at all, the one written first before the others. */
    private static final List<Locale> FALLBACK = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final KnowledgeService knowledge;
    private final TutorialMarkService marks;

    RecommendationService(KnowledgeService knowledge, TutorialMarkService marks) {
        this.knowledge = knowledge;
        this.marks = marks;
    }

    /**
     * What somebody should work on themselves: one statement. A subject is there while one of its skills that are aimed at
     * is not validated.
     *
     * @param profile what is aimed at; left out, the whole release, of which those subjects count that something is known of
     */
    public LearnerSubjects ofLearner(Actor learner, PublishedContent content, Optional<TargetProfile> profile,
            SubjectPolicy policy) {
        Map<TubeId, KnowledgeState> states = learner.account().map(knowledge::states).orElse(Map.of());
        SubjectTargets targets = targets(content, profile);
        List<SubjectToWork> subjects = SubjectRules.subjects(targets, List.of(states), policy).stream()
                .filter(subject -> !subject.why().isReached()
                        && (profile.isPresent() || states.containsKey(subject.tube())))
                .toList();
        return new LearnerSubjects(learner, content, targets, states, subjects);
    }

    /**
     * What a group should work on: all subjects of its target, also those that all have reached; one statement. Whoever
     * asks has seen to it that the reader may know of these learners.
     *
     * @param learners those who are reckoned in, also those of whom nothing is known; of nobody nothing is said
     */
    public List<SubjectToWork> ofGroup(PublishedContent content, TargetProfile profile, Collection<AccountId> learners,
            SubjectPolicy policy) {
        return ofStates(SubjectTargets.of(content, profile), states(learners), policy);
    }

    /** The same for states that are there already, such as those that were frozen when results were sent. */
    public static List<SubjectToWork> ofStates(SubjectTargets targets,
            Collection<Map<TubeId, KnowledgeState>> learners, SubjectPolicy policy) {
        return SubjectRules.subjects(targets, learners, policy);
    }

    /**
     * The tutorials that help a learner with some of their subjects: two statements, however many.
     *
     * @param locales the languages wanted, best first; of each skill come the tutorials in the best language that there are
     *                any in
     */
    public Map<TubeId, List<SubjectTutorial>> tutorials(LearnerSubjects subjects, Collection<TubeId> tubes,
            List<Locale> locales) {
        Map<TubeId, List<Map<TubeId, KnowledgeState>>> asked = tubes.stream().distinct()
                .collect(Collectors.toMap(tube -> tube, _ -> List.of(subjects.states())));
        return tutorials(subjects.learner(), subjects.content(), subjects.targets(), asked, locales);
    }

    /**
     * The tutorials that help a group with a subject: two statements. Whoever asks has seen to it that the reader may know
     * of these learners.
     */
    public List<SubjectTutorial> groupTutorials(PublishedContent content, TargetProfile profile, TubeId tube,
            Collection<AccountId> learners, List<Locale> locales) {
        return tutorials(Actor.ANONYMOUS, content, SubjectTargets.of(content, profile),
                Map.of(tube, states(learners)), locales).getOrDefault(tube, List.of());
    }

    private List<Map<TubeId, KnowledgeState>> states(Collection<AccountId> learners) {
        Map<AccountId, Map<TubeId, KnowledgeState>> known = knowledge.states(learners);
        return learners.stream().distinct().map(learner -> known.getOrDefault(learner, Map.of())).toList();
    }

    private Map<TubeId, List<SubjectTutorial>> tutorials(Actor reader, PublishedContent content,
            SubjectTargets targets, Map<TubeId, List<Map<TubeId, KnowledgeState>>> learners, List<Locale> locales) {
        Map<TubeId, Asked> asked = new HashMap<>();
        learners.forEach((tube, states) -> targets.find(tube).ifPresent(target -> asked.put(tube,
                asked(content, target, states.stream()
                        .map(known -> known.getOrDefault(tube, KnowledgeState.NONE)).toList(), locales))));
        Set<TutorialId> all = asked.values().stream().flatMap(each -> each.shelf.keySet().stream())
                .collect(Collectors.toSet());
        Set<TutorialId> done = done(reader, all);
        Map<TutorialId, TutorialRatings> ratings = all.isEmpty() ? Map.of() : marks.ratings(all);
        LocalDate day = LocalDate.ofInstant(content.release().publishedAt(), ZoneOffset.UTC);
        Map<TubeId, List<SubjectTutorial>> found = new HashMap<>();
        asked.forEach((tube, each) -> found.put(tube, HelpRules.tutorials(each.target,
                content.skills().of(tube), each.learners,
                id -> done.contains(id) ? Optional.empty() : Optional.ofNullable(each.shelf.get(id)), ratings, day)));
        return found;
    }

    /** What a reader has seen, or found of no use. */
    private Set<TutorialId> done(Actor reader, Set<TutorialId> tutorials) {
        return tutorials.isEmpty()
                ? Set.of()
                : marks.marks(reader, tutorials).values().stream()
                        .filter(mark -> mark.isSeen() || mark.rating() == TutorialRating.NOT_USEFUL)
                        .map(mark -> mark.tutorial()).collect(Collectors.toSet());
    }

    private static Asked asked(PublishedContent content, SubjectTarget target, List<KnowledgeState> learners,
            List<Locale> locales) {
        Map<TutorialId, Tutorial> shelf = HelpRules.open(target, content.skills().of(target.tube()), learners).stream()
                .flatMap(skill -> inBestLanguage(content, skill, locales)).distinct()
                .collect(Collectors.toMap(Tutorial::id, tutorial -> tutorial));
        return new Asked(target, learners, shelf);
    }

    private static Stream<Tutorial> inBestLanguage(PublishedContent content, Skill skill, List<Locale> locales) {
        List<Tutorial> all = Stream.concat(skill.tutorials().stream(), skill.learnMore().stream())
                .flatMap(id -> content.tutorials().find(id.value()).stream()).toList();
        return Stream.concat(locales.stream(), FALLBACK.stream())
                .map(language -> all.stream().filter(tutorial -> isIn(tutorial, language)).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(all).stream();
    }

    private static boolean isIn(Tutorial tutorial, Locale language) {
        return Locale.forLanguageTag(tutorial.locale()).getLanguage().equals(language.getLanguage());
    }

    private static SubjectTargets targets(PublishedContent content, Optional<TargetProfile> profile) {
        return profile.map(aimed -> SubjectTargets.of(content, aimed)).orElseGet(() -> SubjectTargets.whole(content));
    }

    private record Asked(SubjectTarget target, List<KnowledgeState> learners, Map<TutorialId, Tutorial> shelf) {
    }
}
