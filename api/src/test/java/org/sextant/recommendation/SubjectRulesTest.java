package org.sextant.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

class SubjectRulesTest {
    private static final TubeId TUBE = new TubeId("a");
    private static final long SEED = 20261123;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // levels aimed at | hardest of all | floors of the learners | score by hand | dots
            "1 2 3 4 | 5 | 0 | 24        | 4", // 30*4/5
            "1 2 3 4 | 5 | 2 | 60.666667 | 2", // 40*2/4 + 24 + 20*2/4 + 10*2/3
            "1 2 3 4 | 5 | 4 | 94        | 1", // 40 + 24 + 20 + 10*4/4
            "1 2 3 4 | 5 | 8 | 94        | 1", // what is not aimed at does not count
            "1 2 3 4 | 4 | 1 | 50        | 3", // 10 + 30 + 5 + 10*1/2, a score on the bound
            "1       | 6 | 0 | 5         | 4", // 30*1/6
            "5       | 6 | 0 | 25        | 4", // 30*5/6, a score on the bound
            "5       | 6 | 4 | 25        | 4", // lower levels are not aimed at
            "2 5     | 5 | 3 | 60        | 2", // 40*2/5 + 30 + 20*1/2 + 10*2/5
            "1 1 3   | 3 | 1 | 60        | 2", // 40/3 + 30 + 20*2/3 + 10/3: thirds add up without loss
            "7 8     | 8 | 7 | 83.75     | 1", // 40*7/8 + 30 + 20*1/2 + 10*7/8
            "1 2 3 4 | 5 | 0 2   | 42.333333 | 3", // (24 + 60.6...) / 2
            "1 2 3 4 | 5 | 0 0 4 | 47.333333 | 3", // (24 + 24 + 94) / 3
            "1 2 3   | 3 | 0 1 2 3 | 65.416667 | 2"}) // (30 + 55 + 76.6... + 100) / 4
    void theFormulaByHand(String levels, int hardest, String floors, double score, int dots) {
        SubjectToWork found = subject(levels, hardest, floors, SubjectPolicy.RELEVANCE);
        assertThat(found.score()).isEqualTo(score);
        assertThat(found.dots()).isEqualTo(dots);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 2 3 4 | 0 | 0 | 4", "1 2 3 4 | 0 2 | 25 | 4", "1 2 3 4 | 2 | 50 | 3",
            "1 2 3 | 1 2 2 | 55.555556 | 2", "1 2 3 4 | 3 | 75 | 2", "1 2 | 5 | 100 | 1"})
    void theMeanLevelAgainstTheTargetLevel(String levels, String floors, double score, int dots) {
        SubjectToWork found = subject(levels, 8, floors, SubjectPolicy.MEAN_LEVEL);
        assertThat(found.score()).isEqualTo(score);
        assertThat(found.dots()).isEqualTo(dots);
        assertThat(found.why().points()).extracting(SubjectPoints::reason)
                .containsExactly(SubjectReason.MEAN_LEVEL);
    }

    @ParameterizedTest
    @CsvSource({"0,4", "25,4", "25.000001,3", "50,3", "50.000001,2", "75,2", "75.000001,1", "100,1"})
    void dotsBeginAboveTheirBounds(double score, int dots) {
        assertThat(SubjectRules.dots(score)).isEqualTo(dots);
    }

    @Test
    void theNumbersBehindALearnerAndAGroup() {
        SubjectWhy one = subject("1 2 3 4", 5, "2", SubjectPolicy.RELEVANCE).why();
        assertThat(one).isEqualTo(new SubjectWhy(1, 0, 4, 2, 2, new Level(3), new Level(4), new Level(5),
                List.of(new SubjectPoints(SubjectReason.REACHED_LEVEL, 20, 40),
                        new SubjectPoints(SubjectReason.HARDEST_LEVEL, 24, 30),
                        new SubjectPoints(SubjectReason.VALIDATED_SKILLS, 10, 20),
                        new SubjectPoints(SubjectReason.NEXT_LEVEL, 6.666667, 10))));
        SubjectWhy group = subject("1 2 3 4", 5, "0 0 4", SubjectPolicy.RELEVANCE).why();
        assertThat(group.learners()).isEqualTo(3);
        assertThat(group.learnersWithNothing()).isEqualTo(2);
        assertThat(group.validatedSkills()).isEqualTo(1.333333);
        assertThat(group.reachedLevel()).isEqualTo(1.333333);
        assertThat(group.nextLevel()).isNull();
        assertThat(group.isReached()).isFalse();
        assertThat(subject("1 2 3 4", 5, "4 6", SubjectPolicy.RELEVANCE).why().isReached()).isTrue();
    }

    @Test
    void theUrgentComeFirstAndEqualsByHardestLevelAndId() {
        SubjectTargets targets = new SubjectTargets(List.of(target("d", "1 2 3 4"), target("b", "1 2"),
                target("a", "1 2"), target("c", "3")));
        assertThat(SubjectRules.subjects(targets, List.of(known("d", 1)), SubjectPolicy.RELEVANCE))
                .extracting(subject -> subject.tube().value() + " " + subject.score())
                .containsExactly("a 15.0", "b 15.0", "c 22.5", "d 50.0");
        assertThat(SubjectRules.subjects(targets, List.of(Map.of()), SubjectPolicy.MEAN_LEVEL))
                .extracting(subject -> subject.tube().value()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void nothingIsSaidOfNobodyOrOfNothing() {
        assertThat(SubjectRules.subjects(new SubjectTargets(List.of(target("a", "1"))), List.of(),
                SubjectPolicy.RELEVANCE)).isEmpty();
        assertThat(SubjectRules.subjects(new SubjectTargets(List.of()), List.of(Map.of()), SubjectPolicy.RELEVANCE))
                .isEmpty();
    }

    @Test
    void theSameStateHasTheSameAnswerWhateverTheOrder() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            List<SubjectTarget> subjects = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> new SubjectTarget(new TubeId("t" + i), IntStream.range(0, 1 + random.nextInt(9))
                            .mapToObj(_ -> new Level(1 + random.nextInt(8))).toList()))
                    .toList());
            List<Map<TubeId, KnowledgeState>> learners = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(_ -> states(subjects, random)).toList());
            for (SubjectPolicy policy : SubjectPolicy.values()) {
                List<SubjectToWork> first = SubjectRules.subjects(new SubjectTargets(subjects), learners, policy);
                holds(first, new SubjectTargets(subjects), learners, policy);
                Collections.shuffle(subjects, random);
                Collections.shuffle(learners, random);
                assertThat(SubjectRules.subjects(new SubjectTargets(subjects), learners, policy)).isEqualTo(first);
                List<Map<TubeId, KnowledgeState>> twice = Stream.concat(learners.stream(), learners.stream()).toList();
                assertThat(SubjectRules.subjects(new SubjectTargets(subjects), twice, policy))
                        .extracting(SubjectToWork::tube, SubjectToWork::score, SubjectToWork::dots)
                        .isEqualTo(first.stream().map(subject -> tuple(subject.tube(),
                                subject.score(), subject.dots())).toList());
            }
        }
    }

    /** The formula as domain.md has it, in floating point, beside what was reckoned in whole numbers. */
    private static void holds(List<SubjectToWork> found, SubjectTargets targets,
            List<Map<TubeId, KnowledgeState>> learners, SubjectPolicy policy) {
        assertThat(found).hasSameSizeAs(targets.subjects()).isSortedAccordingTo(
                (one, other) -> Double.compare(one.score(), other.score()));
        for (SubjectToWork subject : found) {
            SubjectTarget target = targets.find(subject.tube()).orElseThrow();
            double mean = learners.stream().mapToDouble(known -> formula(target,
                    targets.hardest().orElseThrow().value(),
                    known.getOrDefault(target.tube(), KnowledgeState.NONE).floor(), policy)).average().orElseThrow();
            assertThat(subject.score()).isCloseTo(mean, within(1e-6)).isBetween(0.0, 100.0);
            assertThat(subject.why().points().stream().mapToDouble(SubjectPoints::points).sum())
                    .isCloseTo(subject.score(), within(5e-6));
            assertThat(subject.why().points()).allMatch(points -> points.points() <= points.most());
        }
    }

    private static double formula(SubjectTarget target, double hardestOfAll, int floor, SubjectPolicy policy) {
        int[] levels = target.levels().stream().mapToInt(Level::value).toArray();
        double hardest = IntStream.of(levels).max().orElseThrow();
        double validated = IntStream.of(levels).filter(level -> level <= floor).count();
        double reached = IntStream.of(levels).filter(level -> level <= floor).max().orElse(0);
        double next = IntStream.of(levels).filter(level -> level > floor).min().orElse((int) hardest);
        return policy == SubjectPolicy.MEAN_LEVEL
                ? 100 * reached / hardest
                : 40 * reached / hardest + 30 * hardest / hardestOfAll + 20 * validated / levels.length
                        + (validated == 0 ? 0 : 10 * reached / next);
    }

    private static Map<TubeId, KnowledgeState> states(List<SubjectTarget> subjects, Random random) {
        Map<TubeId, KnowledgeState> states = new HashMap<>();
        subjects.stream().filter(_ -> random.nextInt(4) > 0).forEach(subject -> states.put(subject.tube(),
                new KnowledgeState(random.nextInt(9), null, null, null, List.of())));
        return states;
    }

    private static SubjectToWork subject(String levels, int hardest, String floors, SubjectPolicy policy) {
        SubjectTargets targets = new SubjectTargets(
                List.of(target("a", levels), target("other", Integer.toString(hardest))));
        return SubjectRules.subjects(targets,
                Stream.of(floors.split(" ")).map(floor -> known("a", Integer.parseInt(floor))).toList(), policy)
                .stream().filter(found -> found.tube().equals(TUBE)).findFirst().orElseThrow();
    }

    private static Map<TubeId, KnowledgeState> known(String tube, int floor) {
        return Map.of(new TubeId(tube), new KnowledgeState(floor, null, null, null, List.of()));
    }

    private static SubjectTarget target(String tube, String levels) {
        return new SubjectTarget(new TubeId(tube),
                Stream.of(levels.split(" ")).map(level -> new Level(Integer.parseInt(level))).toList());
    }
}
