package org.sextant.studio.draft;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.studio.draft.entity.Document;

import static org.assertj.core.api.Assertions.assertThat;

class RestoreRulesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
            // newest, expected, present, wanted, outcome
            "3, 3, {a}, {b},  allowed", "3, 2, {a}, {b},  Stale", "3, 4, {a}, {b},  Stale",
            "3, 3, {a}, {a},  NothingChanged", "3, 3, {a}, none, NoSuchRevision", "3, 2, {a}, none, NoSuchRevision"})
    void aRevisionStandsAgainWhenNobodyMadeOneMeanwhileAndItSaysSomethingElse(int newest, int expected, String present,
            String wanted, String outcome) {
        assertThat(RestoreRules.refusal(newest, expected, new Document(present),
                Optional.ofNullable(wanted).map(Document::new), new Reason("Parce que.")))
                .map(refusal -> refusal.getClass().getSimpleName()).isEqualTo(outcome.equals("allowed")
                        ? Optional.empty()
                        : Optional.of(outcome));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u2003"})
    void aReasonThatSaysNothingIsNone(String reason) {
        assertThat(new Reason(reason).isFit()).isFalse();
    }

    @Test
    void aReasonHasAtMostFiveHundredCharactersHoweverTheyAreStored() {
        assertThat(new Reason("😀".repeat(500)).isFit()).isTrue();
        assertThat(new Reason("a".repeat(501)).isFit()).isFalse();
        assertThat(new Reason("  un\r\ndeux ").text()).isEqualTo("un\ndeux");
    }
}
