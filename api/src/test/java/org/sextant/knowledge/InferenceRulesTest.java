package org.sextant.knowledge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;

class InferenceRulesTest {
    private static final Instant THEN = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-01T09:30:00.000001Z");

    @ParameterizedTest(name = "{0}..{1} asked {3}, success {4}: {5}..{6}")
    @CsvFileSource(resources = "inference.csv", numLinesToSkip = 1)
    void aSuccessValidatesWhatIsEasierAndAnythingElseInvalidatesWhatIsHarder(int floor, @Nullable Integer ceiling,
            @Nullable String asked, int level, String success, int floorAfter, @Nullable Integer ceilingAfter,
            @Nullable String askedAfter, String changed) {
        KnowledgeState before = state(floor, ceiling, levels(asked));
        KnowledgeState after = InferenceRules.after(before, new Level(level), success.equals("yes"), NOW);
        assertThat(after.floor()).isEqualTo(floorAfter);
        assertThat(after.ceiling()).isEqualTo(ceilingAfter);
        assertThat(after.asked()).isEqualTo(levels(askedAfter));
        assertThat(after.floorAt()).isEqualTo(floorAfter == floor ? before.floorAt() : NOW);
        assertThat(after.ceilingAt())
                .isEqualTo(Objects.equals(after.ceiling(), before.ceiling()) ? before.ceilingAt() : NOW);
        assertThat(after == before).as("the same object").isEqualTo(changed.equals("no"));
    }

    @ParameterizedTest(name = "a failure {0} before the start: kept {1}")
    @CsvSource({"PT0S, yes", "PT1S, yes", "P1D, yes", "P3D, yes", "PT95H59M59.999999S, yes", "P4D, no",
            "PT96H0.000001S, no", "P5D, no", "P400D, no", "PT-1H, yes"})
    void anImprovementKeepsWhatIsValidatedAndFailuresThatAreStrictlyYounger(Duration age, String kept) {
        KnowledgeState known = new KnowledgeState(2, THEN, 5, NOW.minus(age), List.of(7, 1, 5, 2));
        KnowledgeState expected = kept.equals("yes")
                ? known
                : new KnowledgeState(2, THEN, null, null, List.of(1, 2));
        assertThat(InferenceRules.withoutOldFailures(known, NOW, Duration.ofDays(4))).isEqualTo(expected);
    }

    @Test
    void whereNothingFailedNothingGoes() {
        KnowledgeState known = new KnowledgeState(3, THEN, null, null, List.of(3));
        assertThat(InferenceRules.withoutOldFailures(known, NOW, Duration.ofDays(4))).isSameAs(known);
        assertThat(InferenceRules.withoutOldFailures(KnowledgeState.NONE, NOW, Duration.ofDays(4)))
                .isSameAs(KnowledgeState.NONE);
    }

    private static KnowledgeState state(int floor, @Nullable Integer ceiling, List<Integer> asked) {
        return new KnowledgeState(floor, floor == 0 ? null : THEN, ceiling, ceiling == null ? null : THEN, asked);
    }

    private static List<Integer> levels(@Nullable String text) {
        return text == null ? List.of() : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }
}
