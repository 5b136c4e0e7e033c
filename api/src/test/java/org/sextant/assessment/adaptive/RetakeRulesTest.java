package org.sextant.assessment.adaptive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.schema.content.TubeId;

import static org.assertj.core.api.Assertions.assertThat;

class RetakeRulesTest {
    private static final Instant THEN = Instant.parse("2026-01-05T08:00:00Z"); // when Targets knows from
    private static final PositioningPolicy POLICY = Policies.current();

    @ParameterizedTest(name = "{0} days from {1}, at {2}: {3}")
    @CsvFileSource(resources = "retake.csv", numLinesToSkip = 1)
    void aBegunDayIsStillToBeWaited(int days, Instant lastChange, Instant now, int remaining) {
        assertThat(RetakeRules.remaining(Duration.ofDays(days), lastChange, now)).isEqualTo(remaining);
    }

    @Test
    void theLastChangeIsThatOfAnyTube() {
        KnowledgeState one = new KnowledgeState(2, THEN, 4, THEN.minusSeconds(9), List.of());
        KnowledgeState other = new KnowledgeState(0, null, 1, THEN.plusSeconds(1), List.of());
        assertThat(RetakeRules.lastChange(List.of())).isEmpty();
        assertThat(RetakeRules.lastChange(List.of(KnowledgeState.NONE))).isEmpty();
        assertThat(RetakeRules.lastChange(List.of(one, KnowledgeState.NONE))).contains(THEN);
        assertThat(RetakeRules.lastChange(List.of(one, other))).contains(THEN.plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # target        | known             | seconds later | what improving comes to
            a: 1 2 3        | -                 | 400000        | Nothing
            a: 1 2 3        | a: 3 - 3          | 400000        | Nothing
            a: 1 2 3; b: 1  | a: 2 - 2          | 400000        | Nothing
            a: 1 2 3; b: 1  | a: 2 - 2          | 10            | TooEarly 4
            a: 1 2 3        | a: 1 2 1 2        | 345599        | TooEarly 1
            a: 1 2 3        | a: 1 2 1 2        | 345600        | Possible a 1
            a: 1 2 3        | a: 0 1 1          | 345600        | Possible a 0
            a: 1 2 3; b: 1  | a: 2 3 3; b: 1 -  | 345600        | Possible a 2
            a: 1 2 3*       | a: 2 3 3          | 345600        | Nothing
            a: 1 2 3*; b: 1 | a: 2 3 3          | 345600        | Possible a 2
            """)
    void improvingAsksOldFailuresAgainAndIsNothingWithoutThem(String target, @Nullable String known, long later,
            String expected) {
        Map<TubeId, KnowledgeState> states = Targets.known(known);
        Improvement improvement = RetakeRules.improvement(Targets.of(target), states, POLICY, THEN.plusSeconds(later));
        String said = switch (improvement) {
            case Improvement.Nothing() -> "Nothing";
            case Improvement.TooEarly(var days) -> "TooEarly " + days;
            case Improvement.Possible(var begins) ->
                "Possible a " + Objects.requireNonNull(begins.get(new TubeId("a"))).floor();
        };
        assertThat(said).isEqualTo(expected);
        if (improvement instanceof Improvement.Possible(var begins)) {
            assertThat(begins.keySet()).isEqualTo(states.keySet());
            assertThat(begins.values()).allSatisfy(state -> assertThat(state.ceiling()).isNull());
        }
    }
}
