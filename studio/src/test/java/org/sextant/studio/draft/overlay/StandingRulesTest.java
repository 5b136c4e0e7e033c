package org.sextant.studio.draft.overlay;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandingRulesTest {
    private static final Map<Integer, String> REVISIONS = Map.of(1, "a", 2, "b", 3, "c", 4, "b");

    @ParameterizedTest
    @CsvSource({", 3, AHEAD", "a, 3, AHEAD", "b, 3, AHEAD", "c, 3, SAME", "b, 4, SAME", "c, 2, OUTDATED",
            "z, 3, OUTDATED", "a, 1, SAME", "b, 1, OUTDATED"})
    void aRevisionIsAheadOfWhatItGoesOnFrom(@Nullable String published, int wanted, Standing standing) {
        assertThat(StandingRules.of(REVISIONS, wanted, Optional.ofNullable(published))).isEqualTo(standing);
    }
}
