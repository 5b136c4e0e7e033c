package org.sextant.assessment.adaptive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;

class NextSkillRulesTest {
    private static final PositioningPolicy POLICY = Policies.current();
    private static final int TRIES = 100;

    @ParameterizedTest(name = "{0} | {1} | {2} {3}: {5}")
    @CsvFileSource(resources = "next.csv", numLinesToSkip = 1, maxCharsPerColumn = 400)
    void theRuleAsksOneOfTheSkillsThatItHoldsForBest(String tubes, @Nullable String states, String moment,
            @Nullable String answeredSkills, double estimate, @Nullable String next) {
        Target target = Targets.of(tubes);
        Map<TubeId, KnowledgeState> known = Targets.known(states);
        Progress progress = progress(moment, answeredSkills);
        if (!progress.isFirst()) {
            assertThat(EstimateRules.estimate(target, known, POLICY)).isEqualTo(estimate);
        }
        assertThat(NextSkillRules.isFinished(target, known, progress, POLICY)).isEqualTo(next == null);
        assertThat(asked(target, known, progress)).isEqualTo(words(next).collect(Collectors.toSet()));
    }

    @Test
    void archivedChallengesAreForWantOfOthersAndSeenOnesForWantOfUnseen() {
        ChallengeId a = new ChallengeId("a");
        ChallengeId b = new ChallengeId("b");
        ChallengeId old = new ChallengeId("old");
        TargetSkill skill = new TargetSkill(new SkillId("s-2"), new Level(2), false,
                List.of(List.of(a, b), List.of(old)));
        assertThat(challenges(skill, Set.of(), Set.of())).containsExactlyInAnyOrder(a, b);
        assertThat(challenges(skill, Set.of(), Set.of(a))).containsExactly(b);
        assertThat(challenges(skill, Set.of(), Set.of(a, b))).containsExactlyInAnyOrder(a, b);
        assertThat(challenges(skill, Set.of(a), Set.of(b))).containsExactly(b);
        assertThat(challenges(skill, Set.of(a, b), Set.of())).containsExactly(old);
        assertThat(challenges(skill, Set.of(a, b, old), Set.of())).isEmpty();
    }

    @Test
    void neitherTheOrderOfListsNorThatOfMapsMatters() {
        Target target = Targets.of("a: 1 2 3 5; b: 2 4 6; c: 2 3 5");
        Target turned = new Target(target.tubes().reversed().stream()
                .map(tube -> new TargetTube(tube.id(), tube.skills().reversed())).toList());
        Map<TubeId, KnowledgeState> known = Targets.known("a: 2 - 2; c: 0 5 5");
        Map<TubeId, KnowledgeState> other = new HashMap<>(64);
        Stream.of("c", "a").map(TubeId::new)
                .forEach(tube -> other.put(tube, known.getOrDefault(tube, KnowledgeState.NONE)));
        Progress progress = new Progress(Set.of(new ChallengeId("a-2-0"), new ChallengeId("c-5-0")), false);
        SplittableRandom chance = new SplittableRandom(3);
        for (int i = 0; i < TRIES; i++) {
            Seed seed = new Seed(chance.nextLong(), chance.nextLong());
            assertThat(NextSkillRules.next(turned, other, progress, Set.of(), seed, POLICY))
                    .isEqualTo(NextSkillRules.next(target, known, progress, Set.of(), seed, POLICY));
        }
    }

    private static Progress progress(String moment, @Nullable String answeredSkills) {
        Set<ChallengeId> answered = words(answeredSkills).map(skill -> new ChallengeId(skill + "-0"))
                .collect(Collectors.toSet());
        if (!moment.equals("first")) {
            answered.add(new ChallengeId("another"));
        }
        return new Progress(answered, moment.equals("timed"));
    }

    private static Set<String> asked(Target target, Map<TubeId, KnowledgeState> known, Progress progress) {
        return steps(target, known, progress, Set.of()).map(ask -> ask.skill().value()).collect(Collectors.toSet());
    }

    private static Set<ChallengeId> challenges(TargetSkill skill, Set<ChallengeId> answered, Set<ChallengeId> seen) {
        Target target = new Target(List.of(new TargetTube(new TubeId("t"), List.of(skill))));
        return steps(target, Map.of(), new Progress(answered, false), seen).map(Step.Ask::challenge)
                .collect(Collectors.toSet());
    }

    private static Stream<Step.Ask> steps(Target target, Map<TubeId, KnowledgeState> known, Progress progress,
            Set<ChallengeId> seen) {
        SplittableRandom chance = new SplittableRandom(2);
        return Stream.generate(() -> new Seed(chance.nextLong(), chance.nextLong())).limit(TRIES)
                .map(seed -> NextSkillRules.next(target, known, progress, seen, seed, POLICY))
                .filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null ? Stream.of() : Stream.of(text.split(" "));
    }
}
