package org.sextant.schema.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeRulesTest {
    private static final Instant HANDED_OUT = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(2);

    @ParameterizedTest(name = "{0} with {1} left, focused {2}, page {3}, server {4}, certification {5}: {6}")
    @CsvSource(textBlock = """
            OK,       ,        no,  no,  no,  no,  OK
            OK,       PT10S,   no,  no,  no,  no,  OK
            OK,       PT0S,    no,  no,  no,  no,  OK
            OK,       PT-0.9S, no,  no,  no,  no,  OK
            OK,       PT-1S,   no,  no,  no,  no,  TIMEDOUT
            OK,       PT-1.5S, no,  no,  no,  no,  TIMEDOUT
            OK,       PT-99H,  no,  no,  no,  yes, TIMEDOUT
            KO,       PT-1S,   no,  no,  no,  no,  KO
            ABAND,    PT-1S,   yes, yes, yes, yes, ABAND
            PARTIALLY,PT-1S,   yes, yes, yes, yes, PARTIALLY
            KO,       ,        yes, yes, yes, yes, KO
            OK,       ,        yes, yes, no,  yes, FOCUSEDOUT
            OK,       ,        yes, no,  yes, yes, FOCUSEDOUT
            OK,       ,        yes, no,  no,  yes, OK
            OK,       ,        no,  yes, yes, yes, OK
            OK,       ,        yes, yes, yes, no,  OK
            OK,       PT-1S,   yes, yes, no,  yes, FOCUSEDOUT
            OK,       PT-1S,   yes, yes, no,  no,  TIMEDOUT
            OK,       PT-1S,   yes, no,  no,  yes, TIMEDOUT
            TIMEDOUT, PT9S,    no,  no,  no,  no,  TIMEDOUT
            """)
    void theOutcomeFollowsTheVerdictTheFocusAndTheClock(Outcome graded, @Nullable Duration left, String focused,
            String page, String server, String certification, Outcome outcome) {
        Circumstances circumstances = new Circumstances(left, focused.equals("yes"), page.equals("yes"),
                server.equals("yes"), certification.equals("yes"));
        assertThat(OutcomeRules.outcome(graded, circumstances)).isEqualTo(outcome);
        assertThat(OutcomeRules.focusLost(outcome, circumstances))
                .isEqualTo(page.equals("yes") || outcome == Outcome.FOCUSEDOUT);
    }

    @ParameterizedTest(name = "{0} allowed, answered after {1}: {2} left")
    @CsvSource({"PT60S, PT30S, PT32S", "PT60S, PT60S, PT2S", "PT60S, PT62S, PT0S", "PT60S, PT63S, PT-1S",
            "PT60S, PT62.5S, PT-0.5S", "PT60S, PT0S, PT62S"})
    void theTimeLeftIsTheServersWithSomeGrace(Duration allowed, Duration after, Duration left) {
        assertThat(OutcomeRules.left(allowed, HANDED_OUT, HANDED_OUT.plus(after), GRACE)).isEqualTo(left);
    }

    @Test
    void whatWasSkippedElsewhereIsSkipped() {
        assertThat(OutcomeRules.graded(new Answer.Text("#ABAND#"), true)).isEqualTo(Outcome.ABAND);
        assertThat(OutcomeRules.graded(new Answer.Text("#aband#"), false)).isEqualTo(Outcome.KO);
        assertThat(OutcomeRules.graded(new Answer.Text(" #ABAND#"), true)).isEqualTo(Outcome.OK);
        assertThat(OutcomeRules.graded(new Answer.Fields(new LinkedHashMap<>()), false)).isEqualTo(Outcome.KO);
    }

    @ParameterizedTest
    @EnumSource
    void onlyOkIsSuccess(Outcome outcome) {
        assertThat(outcome.isSuccess()).isEqualTo(outcome == Outcome.OK);
    }
}
