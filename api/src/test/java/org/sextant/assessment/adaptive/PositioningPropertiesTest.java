package org.sextant.assessment.adaptive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.knowledge.InferenceRules;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every assessment, tried on drawn ones; the number of a failing test is the seed that draws it again. */
class PositioningPropertiesTest {
    private static final PositioningPolicy POLICY = Policies.current();
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anEndedAssessmentLeavesNothingThatTheRuleWouldAsk(long seed) {
        Run run = Run.drawn(seed);
        Progress progress = run.progress();
        assertThat(NextSkillRules.isFinished(run.target, run.known, progress, POLICY)).isTrue();
        List<Open> open = open(run);
        boolean easy = open.stream().anyMatch(Open::easy);
        List<Open> preferred = easy ? open.stream().filter(Open::easy).toList() : open;
        boolean calm = progress.isFirst() || progress.lastWasTimed();
        List<Open> left = calm && preferred.stream().anyMatch(o -> !o.timed)
                ? preferred.stream().filter(o -> !o.timed).toList()
                : preferred;
        double estimate = EstimateRules.estimate(run.target, run.known, POLICY);
        assertThat(left).allSatisfy(o -> assertThat(o.level - estimate).isGreaterThan(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noChallengeAndNoAssessedSkillIsEverAskedAndEveryAnswerTeaches(long seed) {
        Run run = Run.drawn(seed);
        assertThat(run.log).extracting(Answered::challenge).doesNotHaveDuplicates();
        assertThat(run.log).extracting(Answered::skill).doesNotHaveDuplicates();
        assertThat(run.log).allSatisfy(answered -> assertThat(answered.taught).isTrue());
        int asked = run.known.values().stream().mapToInt(state -> state.asked().size()).sum();
        assertThat(asked).isEqualTo(run.log.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replayingTheAnswersRebuildsStateAndTestExactly(long seed) {
        Run run = Run.drawn(seed);
        Map<TubeId, KnowledgeState> known = new HashMap<>();
        Set<ChallengeId> answered = new HashSet<>();
        boolean timed = false;
        for (Answered next : run.log) {
            assertThat(
                    NextSkillRules.next(run.target, known, new Progress(answered, timed), run.seen, run.seed, POLICY))
                    .isEqualTo(new Step.Ask(next.skill, next.challenge));
            known.put(next.tube, InferenceRules.after(known.getOrDefault(next.tube, KnowledgeState.NONE), next.level,
                    next.success, next.at));
            answered.add(next.challenge);
            timed = next.timed;
        }
        assertThat(known).isEqualTo(run.known);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFirstQuestionIsOfLevelTwoAndNoneIsFarAboveTheEstimate(long seed) {
        Run run = Run.drawn(seed);
        if (!run.log.isEmpty() && run.target.skills().anyMatch(s -> s.level().value() == 2 && s.hasChallenge())) {
            assertThat(run.log.getFirst().level.value() == 2 || constrained(run.target)).isTrue();
        }
        for (int i = 1; i < run.log.size(); i++) {
            assertThat(run.log.get(i).level.value() - run.log.get(i).estimate).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameSecretMakesTheSameTest(long seed) {
        Run run = Run.drawn(seed);
        assertThat(Run.of(seed, run.seed).log).isEqualTo(run.log);
    }

    @Test
    void anotherSecretMakesAnotherTest() {
        List<Long> longEnough = seeds().boxed().filter(seed -> Run.drawn(seed).log.size() > 6).toList();
        long varied = longEnough.stream().filter(seed -> IntStream.range(0, 10)
                .mapToObj(i -> Run.of(seed, new Seed(seed, i)).log.stream().map(Answered::challenge).toList())
                .distinct().count() > 1).count();
        assertThat(longEnough).hasSizeGreaterThan(100);
        assertThat(varied).isGreaterThan(longEnough.size() * 9L / 10);
    }

    /** Whether easy tubes or timers may keep the first question from level 2. */
    private static boolean constrained(Target target) {
        return target.tubes().stream().anyMatch(tube -> tube.isEasy(POLICY.easyUpTo()))
                || target.skills().anyMatch(skill -> skill.level().value() == 2 && skill.timed());
    }

    private static List<Open> open(Run run) {
        Set<ChallengeId> answered = run.progress().answered();
        List<Open> open = new ArrayList<>();
        for (TargetTube tube : run.target.tubes()) {
            int hardest = tube.skills().stream().filter(TargetSkill::hasChallenge).mapToInt(s -> s.level().value())
                    .max().orElse(0);
            tube.skills().stream()
                    .filter(skill -> !run.known.getOrDefault(tube.id(), KnowledgeState.NONE).isAssessed(skill.level())
                            && skill.challenges().anyMatch(challenge -> !answered.contains(challenge)))
                    .forEach(skill -> open.add(new Open(skill.level().value(), hardest <= 3, skill.timed())));
        }
        return open;
    }

    private record Open(int level, boolean easy, boolean timed) {
    }

    private record Answered(TubeId tube, SkillId skill, ChallengeId challenge, Level level, boolean timed,
            boolean success, Instant at, double estimate, boolean taught) {
    }

    /** One assessment from its start to its end, of a target and a learner drawn from a number. */
    private record Run(Target target, Seed seed, Set<ChallengeId> seen, Map<TubeId, KnowledgeState> known,
            List<Answered> log) {
        static Run drawn(long number) {
            return of(number, new Seed(number, ~number));
        }

        static Run of(long number, Seed seed) {
            SplittableRandom chance = new SplittableRandom(number);
            Target target = target(chance);
            Set<ChallengeId> seen = new HashSet<>();
            target.skills().flatMap(TargetSkill::challenges).filter(_ -> chance.nextInt(5) == 0).forEach(seen::add);
            double ability = chance.nextDouble(9);
            SplittableRandom answers = new SplittableRandom(number + 1_000_000);
            Run run = new Run(target, seed, seen, new HashMap<>(), new ArrayList<>());
            while (NextSkillRules.next(target, run.known, run.progress(), seen, seed, POLICY) instanceof Step.Ask ask) {
                run.answer(ask, answers.nextDouble(8) < ability);
            }
            return run;
        }

        Progress progress() {
            return log.isEmpty()
                    ? Progress.NONE
                    : new Progress(new HashSet<>(log.stream().map(Answered::challenge).toList()), log.getLast().timed);
        }

        private void answer(Step.Ask ask, boolean success) {
            TargetTube tube = target.tubes().stream()
                    .filter(t -> t.skills().stream().anyMatch(s -> s.id().equals(ask.skill()))).findFirst()
                    .orElseThrow();
            TargetSkill skill = tube.skills().stream().filter(s -> s.id().equals(ask.skill())).findFirst()
                    .orElseThrow();
            KnowledgeState before = known.getOrDefault(tube.id(), KnowledgeState.NONE);
            Instant at = START.plusSeconds(30L * log.size());
            double estimate = EstimateRules.estimate(target, known, POLICY);
            KnowledgeState after = InferenceRules.after(before, skill.level(), success, at);
            known.put(tube.id(), after);
            log.add(new Answered(tube.id(), skill.id(), ask.challenge(), skill.level(), skill.timed(), success, at,
                    estimate, after != before));
        }

        private static Target target(SplittableRandom chance) {
            return new Target(IntStream.range(0, 1 + chance.nextInt(8)).mapToObj(number -> {
                int highest = chance.nextInt(4) == 0 ? 3 : 8;
                TubeId tube = new TubeId("t" + number);
                return new TargetTube(tube, IntStream.rangeClosed(1, highest).filter(_ -> chance.nextInt(4) > 0)
                        .mapToObj(level -> skill(tube, level, chance)).toList());
            }).toList());
        }

        private static TargetSkill skill(TubeId tube, int level, SplittableRandom chance) {
            String id = tube + "-" + level;
            int challenges = chance.nextInt(4);
            return new TargetSkill(new SkillId(id), new Level(level), chance.nextInt(5) == 0,
                    List.of(challenges(id, challenges), challenges(id + "-old", chance.nextInt(2))));
        }

        private static List<ChallengeId> challenges(String skill, int number) {
            return IntStream.range(0, number).mapToObj(i -> new ChallengeId(skill + "-" + i)).toList();
        }
    }
}
