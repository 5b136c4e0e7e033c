package org.sextant.challenges.bank.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;

/**
 * Two challenges of different skills that ask nearly the same thing. Instruction and choices are compared, by the runs of
 * three words that they share: likeness is those in both, divided by those in either (Jaccard).
 *
 * @param likeness 0 to 1
 * @param pairs    how many pairs of challenges of these two skills are alike; this is the nearest
 */
record Likeness(ChallengeId first, ChallengeId second, double likeness, int pairs) {
    /** From here on a pair is called a near-duplicate. */
    static final double NEAR = 0.5;
    /** From here on a pair is worth a look. */
    static final double ALIKE = 0.3;
    private static final int RUN = 3;

    /** The pairs worth a look, nearest first; one for two skills. Variants of one skill are meant to be alike. */
    static List<Likeness> among(List<Challenge> challenges) {
        List<Set<String>> runs = challenges.stream().map(challenge -> runs(text(challenge))).toList();
        Map<Set<SkillId>, Likeness> nearest = new HashMap<>();
        IntStream.range(0, challenges.size()).forEach(i -> IntStream.range(0, i).forEach(j -> {
            Challenge one = challenges.get(j);
            Challenge other = challenges.get(i);
            double likeness = one.skill().equals(other.skill()) ? 0 : jaccard(runs.get(j), runs.get(i));
            if (likeness >= ALIKE) {
                nearest.merge(Set.of(one.skill(), other.skill()), new Likeness(one.id(), other.id(), likeness, 1),
                        Likeness::nearer);
            }
        }));
        return nearest.values().stream().sorted(Comparator.comparingDouble(Likeness::likeness).reversed()
                .thenComparing(pair -> pair.first().value())).toList();
    }

    /** Whether it is a near-duplicate. */
    boolean isNear() {
        return likeness >= NEAR;
    }

    private Likeness nearer(Likeness other) {
        Likeness nearer = other.likeness > likeness ? other : this;
        return new Likeness(nearer.first, nearer.second, nearer.likeness, pairs + other.pairs);
    }

    static Set<String> runs(List<String> words) {
        if (words.size() < RUN) {
            return Set.of(String.join(" ", words));
        }
        return new HashSet<>(IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> String.join(" ", words.subList(i, i + RUN))).toList());
    }

    static double jaccard(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() < other.size() ? one : other;
        Set<String> more = one.size() < other.size() ? other : one;
        long both = fewer.stream().filter(more::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    private static List<String> text(Challenge challenge) {
        List<String> texts = new ArrayList<>(List.of(Words.source(challenge.instruction())));
        Choices.of(challenge).ifPresent(choices -> texts.addAll(choices.labels()));
        return texts.stream().flatMap(text -> Words.plain(text).stream()).toList();
    }
}
