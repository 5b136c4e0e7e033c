package org.sextant.challenges.bank.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FloorTest {
    private static final List<CompetenceIndex> BOTH = List.of(new CompetenceIndex("1.1"), new CompetenceIndex("2.1"));

    @Test
    void aBrokenFloorIsNamedWithItsPlaceItsFigureAndWhatIsDemanded() {
        Floor floor = floor(Measure.SKILLS, BOTH, List.of(new Level(2), new Level(3)), 1.0, null, null);
        assertThat(standings(floor)).filteredOn(Standing::isBroken).extracting(Standing::toString)
                .containsExactly("2.1, level 3: active skills: 0; at least 1 [skills]");
        assertThat(standings(floor)).hasSize(4);
    }

    @Test
    void aFloorWithoutCompetencesIsOneOfTheWholeBank() {
        Floor floor = floor(Measure.CHALLENGES_SHORT_OF_SAMPLES, List.of(), List.of(), null, 9.0, null);
        assertThat(standings(floor)).singleElement().asString().isEqualTo(
                "the bank: challenges that lack sample answers: 10; at most 9 [challenges-short-of-samples]");
    }

    @Test
    void whatIsHeldMayStillBeLessThanWanted() {
        assertThat(standings(floor(Measure.SKILLS, BOTH, List.of(), 3.0, null, 4.0))).hasSize(2)
                .allMatch(Standing::isWanting);
        assertThat(standings(floor(Measure.SKILLS, BOTH, List.of(), 2.0, null, 3.0)))
                .noneMatch(Standing::isWanting).noneMatch(Standing::isBroken);
        assertThat(standings(floor(Measure.QCU_SHARE, List.of(), List.of(), null, 20.0, 10.0)))
                .allMatch(Standing::isWanting);
    }

    @Test
    void aFloorThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> floor(Measure.SKILLS, BOTH, List.of(), null, null, null))
                .hasMessage("a floor has either 'least' or 'most'");
        assertThatThrownBy(() -> floor(Measure.SKILLS, BOTH, List.of(), 1.0, 2.0, null))
                .hasMessage("a floor has either 'least' or 'most'");
        assertThatThrownBy(() -> floor(Measure.SKILLS, List.of(), List.of(new Level(1)), 1.0, null, null))
                .hasMessage("'levels' are those of 'competences'; name these too");
        assertThatThrownBy(() -> floor(Measure.SKILLS, BOTH, List.of(), 3.0, null, 2.0))
                .hasMessage("'wanted' is less than what is demanded already");
    }

    private static List<Standing> standings(Floor floor) {
        return new Floors(List.of(floor)).standings(SmallBank.CONTENT);
    }

    private static Floor floor(Measure measure, List<CompetenceIndex> competences, List<Level> levels,
            @Nullable Double least, @Nullable Double most, @Nullable Double wanted) {
        return new Floor(measure, competences, levels, least, most, wanted, null);
    }
}
