package org.sextant.assessment.adaptive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EstimateRulesTest {
    private static final PositioningPolicy POLICY = Policies.current();
    private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "estimate.csv", numLinesToSkip = 1)
    void theEstimateIsTheLevelAtWhichTheAnswersSurpriseLeast(@Nullable String answers, double estimate) {
        List<DirectAnswer> given = new ArrayList<>(answers(answers));
        assertThat(EstimateRules.estimate(given, POLICY)).isEqualTo(estimate);
        Collections.shuffle(given, new Random(estimate > 4 ? 1 : 2));
        assertThat(EstimateRules.estimate(given, POLICY)).as("in another order").isEqualTo(estimate);
    }

    @Test
    void onlyLevelsOfTheTargetThatWereAskedCount() {
        Target target = Targets.of("a: 1 3 5; b: 2 4");
        KnowledgeState a = new KnowledgeState(3, AT, 5, AT, List.of(2, 3, 5));
        KnowledgeState elsewhere = new KnowledgeState(8, AT, null, null, List.of(8));
        double estimate = EstimateRules.estimate(target, Map.of(new TubeId("a"), a, new TubeId("z"), elsewhere),
                POLICY);
        assertThat(estimate).isEqualTo(EstimateRules.estimate(answers("+3 -5"), POLICY));
    }

    @Test
    void theEstimateGoesUpInStepsOfAHalf() {
        assertThat(Stream.iterate(0, i -> i + 1).limit(POLICY.estimates()).map(POLICY::estimate)).hasSize(15)
                .startsWith(0.5, 1.0).endsWith(7.0, 7.5);
    }

    @Test
    void whatLiesAsFarBelowAsAboveHasTheComplement() {
        for (int i = 0; i < POLICY.estimates(); i++) {
            double level = POLICY.estimate(i);
            for (int difficulty = 0; difficulty <= 8; difficulty++) {
                double exact = 1 / (1 + Math.exp(difficulty - level));
                assertThat(EstimateRules.probability(level, difficulty)).isCloseTo(exact, within(1e-15));
            }
        }
        assertThat(EstimateRules.probability(2.5, 3)).isEqualTo(1 - EstimateRules.probability(2.5, 2));
    }

    static List<DirectAnswer> answers(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(
                        answer -> new DirectAnswer(answer.startsWith("+"), Integer.parseInt(answer.substring(1))))
                        .toList();
    }
}
