package org.sextant.graphql.arrival;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalRulesTest {
    @ParameterizedTest(name = "after {0} ms, with {1} bytes: {2}")
    @CsvSource({"20000, 0, false", "20001, 0, true", "20001, 4095, true", "21000, 4096, false", "21001, 4096, true",
            "276000, 1048576, false", "276001, 1048576, true"})
    void aRequestMayTakeTheTimeOfASlowLine(long millis, long bytes, boolean late) {
        assertThat(ArrivalRules.isLate(Duration.ofMillis(millis), bytes, Duration.ofSeconds(20))).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            localhost               | 127.0.0.1 | true
            localhost:8080          | 127.0.0.1 | true
            LocalHost:1             | 127.0.0.1 | true
            127.0.0.1               | 127.0.0.1 | true
            127.0.0.1:8080          | localhost | true
            [::1]                   | 127.0.0.1 | true
            [::1]:8080              | 127.0.0.1 | true
            127.0.0.2:8080          | 127.0.0.2 | true
            [0:0:0:0:0:0:0:1]:80    | 0:0:0:0:0:0:0:1 | true
            127.0.0.2:8080          | 127.0.0.1 | false
            evil.example.org:8080   | 127.0.0.1 | false
            localhost.example.org   | 127.0.0.1 | false
            127.0.0.1.example.org   | 127.0.0.1 | false
            localhost:8080:80       | 127.0.0.1 | false
            ::1                     | 127.0.0.1 | false
            ''                      | 127.0.0.1 | false
            -                       | 127.0.0.1 | false
            localhost,localhost     | 127.0.0.1 | false
            """)
    void aTrialAnswersToTheNamesOfThisMachine(@Nullable String hosts, String own, boolean isOurs) {
        assertThat(ArrivalRules.isOfThisMachine(hosts == null ? List.of() : List.of(hosts.split(",")), own))
                .isEqualTo(isOurs);
    }

    @ParameterizedTest(name = "{0} of {1} bytes where there is room for 1000000: {2}")
    @CsvSource({"500000, 1000000, false", "500000, 1000001, true", "16384, 9000000, false", "16385, 9000000, true"})
    void onlyLargeBodiesAreLeftOutWhenTheRoomIsFull(long held, long whole, boolean full) {
        assertThat(ArrivalRules.isFull(held, whole, 1_000_000)).isEqualTo(full);
    }
}
