package org.sextant.mail;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryRulesTest {
    private static final Instant WRITTEN = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "7, PT32M", "8, PT1H", "9, PT1H", "1000, PT1H"})
    void theNextAttemptComesLaterEachTime(int attempts, Duration pause) {
        assertThat(DeliveryRules.next(WRITTEN, attempts, WRITTEN)).hasValue(WRITTEN.plus(pause));
    }

    @Test
    void aLetterIsTriedForADay() {
        assertThat(DeliveryRules.next(WRITTEN, 9, WRITTEN.plus(Duration.ofHours(23)))).isPresent();
        assertThat(DeliveryRules.next(WRITTEN, 9, WRITTEN.plus(Duration.ofHours(23)).plusNanos(1000))).isEmpty();
    }

    @Test
    void aLetterThatIsNeverTakenIsTriedAboutThirtyTimes() {
        int attempts = 0;
        Instant now = WRITTEN;
        while (true) {
            attempts++;
            var next = DeliveryRules.next(WRITTEN, attempts, now);
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
        }
        assertThat(attempts).isEqualTo(30);
    }
}
