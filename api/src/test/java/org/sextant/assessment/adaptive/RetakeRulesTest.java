package org.sextant.assessment.adaptive;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetakeRulesTest {
    @ParameterizedTest(name = "{0} days from {1}, at {2}: {3}")
    @CsvFileSource(resources = "retake.csv", numLinesToSkip = 1)
    void aBegunDayIsStillToBeWaited(int days, Instant lastChange, Instant now, int remaining) {
        assertThat(RetakeRules.remaining(Duration.ofDays(days), lastChange, now)).isEqualTo(remaining);
    }
}
