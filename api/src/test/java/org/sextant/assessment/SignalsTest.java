package org.sextant.assessment;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.assessment.adaptive.Policies;

import static org.assertj.core.api.Assertions.assertThat;

class SignalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // times in milliseconds | answers | fast | current burst | longest burst | seconds
            "4000 | 1 | 0 | 0 | 0 | 4", "3999 | 1 | 1 | 1 | 1 | 3", "1000 1000 1000 | 3 | 3 | 3 | 3 | 3",
            "1000 1000 9000 1000 | 4 | 3 | 1 | 2 | 12", "9000 1000 9000 9000 1000 1000 1000 9000 | 8 | 4 | 0 | 3 | 40",
            "0 | 1 | 1 | 1 | 1 | 0"})
    void paceAndBurstsAreCountedAnswerByAnswer(String times, int answers, int fast, int current, int longest,
            long seconds) {
        Signals signals = Arrays.stream(times.split(" ")).map(Long::valueOf).map(Duration::ofMillis)
                .reduce(Signals.NONE, (before, taken) -> before.answered(taken, Policies.current()), (a, _) -> a);
        assertThat(signals.answers()).isEqualTo(answers);
        assertThat(signals.fastAnswers()).isEqualTo(fast);
        assertThat(signals.currentBurst()).isEqualTo(current);
        assertThat(signals.longestBurst()).isEqualTo(longest);
        assertThat(signals.time().toSeconds()).isEqualTo(seconds);
        assertThat(signals.focusLost().focusLost().focusLosses()).isEqualTo(2);
    }
}
