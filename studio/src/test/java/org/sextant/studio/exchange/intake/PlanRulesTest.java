package org.sextant.studio.exchange.intake;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // the files | the release they began with | the studio | the studio before | what is done
            "a | - | - | -   | CREATE", // new
            "a | b | - | -   | CREATE", // the release has it no more
            "a | a | a | -   | UNCHANGED", // nobody changed it
            "b | a | a | -   | UPDATE", // changed in the files
            "a | a | b | a   | UNCHANGED", // changed in the studio
            "b | a | b | a   | UNCHANGED", // changed alike in both
            "b | a | c | a   | CONFLICT", // changed otherwise in both
            "b | - | c | -   | CONFLICT", // made in both
            "b | - | b | -   | UNCHANGED", // made alike in both
            "b | a | c | a b | UNCHANGED", // the studio has gone on from what the files say
            "a | b | b | a   | UNCHANGED"}) // the files are older than the release that was named
    void filesAndStudioAreComparedByWhatTheyBothBeganWith(String imported, String base, String newest, String earlier,
            EntryAction action) {
        assertThat(PlanRules.action(imported, some(base), some(newest),
                earlier.equals("-") ? Set.of() : Set.of(earlier.split(" ")))).isEqualTo(action);
    }

    private static Optional<String> some(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(text);
    }
}
