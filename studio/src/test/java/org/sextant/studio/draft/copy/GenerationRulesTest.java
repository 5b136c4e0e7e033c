package org.sextant.studio.draft.copy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.studio.draft.document.Value;

import static org.assertj.core.api.Assertions.assertThat;

class GenerationRulesTest {
    @ParameterizedTest
    @CsvSource({"changed by hand, a, 2, VALIDATED, true", "decided on, a, 1, ARCHIVED, false",
            "made anew, b, 2, VALIDATED, false", "detached, '', 2, VALIDATED, false"})
    void whatFollowsAGeneratorSaysWhatThatMakes(String what, String generation, String solution, String status,
            boolean isAltered) {
        assertThat(GenerationRules.isAltered(challenge("a", "1", "VALIDATED"), challenge(generation, solution, status)))
                .as(what).isEqualTo(isAltered);
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "a, 2"})
    void whatNoGeneratorMadeMayBeChangedAndFollowOne(String generation, String solution) {
        assertThat(GenerationRules.isAltered(challenge("", "1", "VALIDATED"),
                challenge(generation, solution, "VALIDATED"))).isFalse();
    }

    private static Value challenge(String generation, String solution, String status) {
        TreeMap<String, Value> fields = new TreeMap<>(
                Map.of("solution", new Value.Text(solution), "status", new Value.Text(status)));
        if (!generation.isEmpty()) {
            fields.put("generation", new Value.Text(generation));
        }
        return new Value.Fields(fields);
    }
}
