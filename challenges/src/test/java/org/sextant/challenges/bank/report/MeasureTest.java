package org.sextant.challenges.bank.report;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Worked out by hand on the small bank: two competences of three skills, each a prototype and a variant. */
class MeasureTest {
    private static final Slice WHOLE = Slice.of(SmallBank.CONTENT);

    @ParameterizedTest
    @CsvSource({
            // figure,                       the bank, 1.1, 2.1, level 1 of 1.1
            "tubes,                          2,        1,   1,   1",
            "skills,                         6,        3,   3,   1",
            "challenges,                     12,       6,   6,   2",
            "smallest-family,                2,        2,   2,   2",
            "testable-pix,                   24,       12,  12,  4",
            "skills-without-certification,   0,        0,   0,   0",
            "skills-without-hint,            0,        0,   0,   0",
            "skills-without-tutorial,        0,        0,   0,   0",
            "skills-without-learn-more,      0,        0,   0,   0",
            "qcu-share,                      16.67,    33.33, 0, 100",
            "skills-with-files,              0,        0,   0,   0",
            "skills-with-simulator,          1,        1,   0,   0",
            "skills-with-files-or-simulator, 1,        1,   0,   0",
            "challenges-short-of-samples,    10,       4,   6,   0",
            "choices-without-reason,         3,        1,   2,   1",
            "longest-sentence,               11,       11,  10,  8",
            "near-duplicates,                0,        0,   0,   0",
            "short-explanations,             12,       6,   6,   2",
            "class-scenarios,                0,        0,   0,   0",
            "own-tutorials,                  1,        1,   1,   1",
            "shortest-tutorial,              13,       13,  13,  13",
            "longest-tutorial,               13,       13,  13,  13",
            "unnamed-tutorials,              0,        0,   0,   0",
            "resources,                      1,        1,   1,   1",
            "unplugged-resources,            1,        1,   1,   1",
            "target-profiles,                1,        1,   1,   1",
            "forms,                          1,        1,   1,   1",
            "translated-challenges,          2,        0,   2,   0",
            "translated-families,            1,        0,   1,   0",
            "key-flaws,                      0,        0,   0,   0"})
    void aFigureIsThatOfTheBankOfACompetenceAndOfALevel(String key, double bank, double search, double messages,
            double level) {
        Measure measure = Measure.of(key);
        Slice competence = WHOLE.of(new CompetenceIndex("1.1"));
        assertThat(measure.of(WHOLE)).isCloseTo(bank, within(0.01));
        assertThat(measure.of(competence)).isCloseTo(search, within(0.01));
        assertThat(measure.of(WHOLE.of(new CompetenceIndex("2.1")))).isCloseTo(messages, within(0.01));
        assertThat(measure.of(competence.at(new Level(1)))).isCloseTo(level, within(0.01));
    }

    @Test
    void whatHoldsNothingHasFiguresToo() {
        Slice nothing = WHOLE.at(new Level(8));
        assertThat(Arrays.stream(Measure.values()).filter(measure -> measure.of(nothing) != 0)).containsExactly(
                Measure.RESOURCES, Measure.UNPLUGGED_RESOURCES, Measure.TARGET_PROFILES);
    }

    @Test
    void aMeasureThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThatThrownBy(() -> Measure.of("skill"))
                .hasMessageStartingWith("there is no measure 'skill'; write one of "
                        + "tubes, skills, challenges, smallest-family, ");
    }
}
