package org.sextant.session.refresh;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefreshRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest(name = "ends in {0} s, used {1} s ago, ended {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            60, -,    false, ROTATE
            1,  -,    false, ROTATE
            0,  -,    false, OVER
            -1, -,    false, OVER
            60, 0,    false, REPEAT
            60, 10,   false, REPEAT
            60, 11,   false, REUSED
            -1, 5,    false, REPEAT
            -1, 3000, false, REUSED
            60, -,    true,  OVER
            60, 5,    true,  OVER
            60, 3000, true,  OVER
            """)
    void whatBecomesOfAToken(long endsIn, Long usedAgo, boolean isEnded, RefreshDecision decision) {
        ShownToken token = new ShownToken(NOW.plusSeconds(endsIn),
                Optional.ofNullable(usedAgo).map(NOW::minusSeconds), isEnded);
        assertThat(RefreshRules.decision(token, NOW, RefreshPolicy.PRESENT)).isEqualTo(decision);
    }
}
