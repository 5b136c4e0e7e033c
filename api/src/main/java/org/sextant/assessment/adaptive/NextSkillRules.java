package org.sextant.assessment.adaptive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * What to ask next. A pure function: neither the order of lists and maps nor the machine changes what it says, and
 * whatever is left to chance is decided by the seed.
 */
public final class NextSkillRules {
    private static final Comparator<Candidate> BY_SKILL = Comparator.comparing(candidate -> candidate.skill().id());

    private NextSkillRules() {
    }

    /**
     * The next question, or the end.
     *
     * @param known      what is known of the learner, by tube; nothing where a tube is missing
     * @param progress   how far this assessment has come
     * @param seenBefore the challenges that the learner has met anywhere, which are asked again only for want of others
     */
    public static Step next(Target target, Map<TubeId, KnowledgeState> known, Progress progress,
            Set<ChallengeId> seenBefore, Seed seed, PositioningPolicy policy) {
        List<Candidate> best = best(target, known, progress, policy);
        if (best.isEmpty()) {
            return new Step.Finished();
        }
        int position = progress.answered().size();
        TargetSkill skill = best.get(seed.number(position, "skill", best.size())).skill();
        List<ChallengeId> challenges = challenges(skill, progress, seenBefore);
        return new Step.Ask(skill.id(), challenges.get(seed.number(position, "challenge", challenges.size())));
    }

    /** Whether nothing is left that the rule would ask. */
    public static boolean isFinished(Target target, Map<TubeId, KnowledgeState> known, Progress progress,
            PositioningPolicy policy) {
        return best(target, known, progress, policy).isEmpty();
    }

    /** The skills that the rule holds for equally good to ask next, by id. */
    private static List<Candidate> best(Target target, Map<TubeId, KnowledgeState> known, Progress progress,
            PositioningPolicy policy) {
        List<Candidate> askable = target.tubes().stream()
                .flatMap(tube -> tube.skills().stream().map(
                        skill -> new Candidate(tube, skill, known.getOrDefault(tube.id(), KnowledgeState.NONE))))
                .filter(candidate -> candidate.isAskable(progress)).sorted(BY_SKILL).toList();
        List<Candidate> easy = preferring(c -> c.tube().isEasy(policy.easyUpTo()), askable);
        boolean calm = progress.isFirst() || progress.lastWasTimed();
        List<Candidate> paced = calm ? preferring(c -> !c.skill().timed(), easy) : easy;
        return progress.isFirst()
                ? ofFirstLevel(paced, policy)
                : mostRewarding(paced, EstimateRules.estimate(target, known, policy), policy);
    }

    private static List<Candidate> ofFirstLevel(List<Candidate> candidates, PositioningPolicy policy) {
        List<Candidate> ofLevel = preferring(c -> c.skill().level().equals(policy.firstLevel()), candidates);
        Level lowest = ofLevel.stream().map(c -> c.skill().level()).min(Comparator.naturalOrder())
                .orElse(policy.firstLevel());
        return preferring(c -> c.skill().level().equals(lowest), ofLevel);
    }

    private static List<Candidate> mostRewarding(List<Candidate> candidates, double estimate,
            PositioningPolicy policy) {
        List<Candidate> near = candidates.stream()
                .filter(c -> c.skill().level().value() - estimate <= policy.jump()).toList();
        double greatest = near.stream().mapToDouble(c -> c.reward(estimate)).max().orElse(0);
        return near.stream().filter(c -> c.reward(estimate) == greatest).toList();
    }

    /** The unseen challenges of the first rank that still has any; the seen ones where all of it were seen. */
    private static List<ChallengeId> challenges(TargetSkill skill, Progress progress, Set<ChallengeId> seenBefore) {
        List<ChallengeId> rank = skill.ranks().stream()
                .map(r -> r.stream().filter(challenge -> !progress.answered().contains(challenge)).toList())
                .filter(left -> !left.isEmpty()).findFirst().orElseThrow();
        return preferring(challenge -> !seenBefore.contains(challenge), rank);
    }

    /** Those that are preferred, if there are any; else all. */
    private static <T> List<T> preferring(Predicate<T> preferred, List<T> candidates) {
        List<T> some = candidates.stream().filter(preferred).toList();
        return some.isEmpty() ? candidates : some;
    }

    private record Candidate(TargetTube tube, TargetSkill skill, KnowledgeState state) {
        boolean isAskable(Progress progress) {
            return !state.isAssessed(skill.level())
                    && skill.challenges().anyMatch(challenge -> !progress.answered().contains(challenge));
        }

        double reward(double estimate) {
            return RewardRules.reward(skill, tube, state, estimate);
        }
    }
}
