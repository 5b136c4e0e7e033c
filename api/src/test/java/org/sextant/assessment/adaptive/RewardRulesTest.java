package org.sextant.assessment.adaptive;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RewardRulesTest {
    @ParameterizedTest(name = "{0}, known {1}..{2}, {3} asked at an estimate of {4}: {7}")
    @CsvFileSource(resources = "reward.csv", numLinesToSkip = 1)
    void theRewardIsWhatAnAnswerIsExpectedToSettle(String levels, int floor, @Nullable String ceiling, int level,
            double estimate, int easier, int harder, double reward) {
        TargetTube tube = Targets.of("a: " + levels).tubes().getFirst();
        Map<TubeId, KnowledgeState> known = Targets.known("a: " + floor + " " + (ceiling == null ? "-" : ceiling));
        TargetSkill skill = tube.skills().stream().filter(s -> s.level().value() == level).findFirst().orElseThrow();
        double told = RewardRules.reward(skill, tube, known.getOrDefault(tube.id(), KnowledgeState.NONE), estimate);
        assertThat(told).isCloseTo(reward, within(1e-12));
        assertThat(told).isEqualTo(
                RewardRules.reward(EstimateRules.probability(estimate, level), easier, harder));
    }

    @Test
    void rewardsThatAreEqualOnPaperComeOutEqual() {
        int pairs = 0;
        for (int twice = 3; twice <= 15; twice++) {
            for (int low = 1; 2 * low < twice; low++) {
                for (int easier = 1; easier <= 8; easier++) {
                    for (int harder = 1; harder <= 8; harder++) {
                        double below = EstimateRules.probability(twice / 2.0, low);
                        double above = EstimateRules.probability(twice / 2.0, twice - low);
                        assertThat(RewardRules.reward(below, easier, harder))
                                .isEqualTo(RewardRules.reward(above, harder, easier));
                        pairs++;
                    }
                }
            }
        }
        assertThat(pairs).isEqualTo(49 * 64);
    }
}
