package org.sextant.schema.answer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTableTest {
    @ParameterizedTest
    @CsvFileSource(resources = "outcomes.csv", numLinesToSkip = 1)
    void everyVerdictMeetsEveryCircumstance(Outcome graded, @Nullable Long leftMillis, String focused, String page,
            String server, String certification, Outcome outcome, String focusLost) {
        Duration left = leftMillis == null ? null : Duration.ofMillis(leftMillis);
        Circumstances circumstances = new Circumstances(left, yes(focused), yes(page), yes(server),
                yes(certification));
        assertThat(OutcomeRules.outcome(graded, circumstances)).isEqualTo(outcome);
        assertThat(OutcomeRules.focusLost(outcome, circumstances)).isEqualTo(yes(focusLost));
    }

    private static boolean yes(String word) {
        return word.equals("yes");
    }
}
