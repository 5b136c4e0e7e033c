package org.sextant.schema.framework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.Missing;
import org.sextant.schema.Refusal;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.schema.text.LocalizedText.french;

class FrameworkTest {
    private static final LocalizedText TEXT = french("un texte");
    private static final CompetenceIndex INDEX = new CompetenceIndex("1.1");

    @ParameterizedTest(name = "level {0} is {1}")
    @CsvSource({"1, NOVICE", "2, NOVICE", "3, INDEPENDENT", "4, INDEPENDENT", "5, ADVANCED", "6, ADVANCED",
            "7, EXPERT", "8, EXPERT"})
    void twoLevelsMakeABand(int level, Band band) {
        assertThat(new Level(level).band()).isEqualTo(band);
    }

    @Test
    void thereAreEightLevels() {
        assertThat(Level.ALL).extracting(Level::value).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "11", "1.10", "10.1", "0.1", "1.0", "1,1", " 1.1", "1.1 ", "a.b",
            "-1.1"})
    void aCompetenceIndexIsAnAreaAndARank(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CompetenceIndex(value))
                .withMessage("'" + value + "' is no competence index; write for example \"1.1\"");
    }

    @ParameterizedTest
    @CsvSource({"1.1, 1", "5.2, 5", "9.9, 9"})
    void aCompetenceIndexKnowsItsArea(String index, int area) {
        assertThat(new CompetenceIndex(index).area()).isEqualTo(area);
    }

    @Test
    void theCellsOfACompetenceAreInTheOrderOfTheirLevels() {
        Competence competence = competence(1, List.of(), List.of(cell(3), cell(1), cell(2)));
        assertThat(competence.descriptors()).extracting(d -> d.level().value()).containsExactly(1, 2, 3);
    }

    @Test
    void aFrameworkGivesPixUnlessItSaysThatItDoesNot() throws Exception {
        Framework silent = framework(List.of(), List.of(), List.of());
        Framework said = new Framework("CRCN", TEXT, true, List.of(), List.of(), List.of());
        Framework without = new Framework("CRCN", TEXT, false, List.of(), List.of(), List.of());
        assertThat(said).isEqualTo(silent).isNotEqualTo(without);
        assertThat(said.bringsPix()).isTrue();
        assertThat(without.bringsPix()).isFalse();
        assertThat(CanonicalJson.write(said)).isEqualTo(CanonicalJson.write(silent));
        assertThat(new String(CanonicalJson.write(silent), StandardCharsets.UTF_8)).doesNotContain("Pix");
        assertThat(CanonicalJson.read(CanonicalJson.write(silent), Framework.class)).isEqualTo(silent);
        assertThat(CanonicalJson.read(CanonicalJson.write(without), Framework.class)).isEqualTo(without);
    }

    @ParameterizedTest
    @MethodSource
    void whatTheFrameworkRefuses(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> whatTheFrameworkRefuses() {
        return Stream.of(
                new Refusal("level 0", () -> new Level(0), "'level' is 0, not 1 to 8"),
                new Refusal("level 9", () -> new Level(9), "'level' is 9, not 1 to 8"),
                new Refusal("area 0", () -> area(0), "'code' is 0, not 1 to 9"),
                new Refusal("area 10", () -> area(10), "'code' is 10, not 1 to 9"),
                new Refusal("no index", () -> new CompetenceIndex(Missing.value()), "'index' is missing"),
                new Refusal("a competence in the area of another", () -> competence(2, List.of(), List.of()),
                        "competence 1.1 belongs to area 1, not 2"),
                new Refusal("a cell without statement", () -> new Descriptor(new Level(3), List.of()),
                        "level 3 has no statement"),
                new Refusal("a level in the band of another", () -> level(3, Band.NOVICE),
                        "level 3 is INDEPENDENT, not NOVICE"),
                new Refusal("a level without band", () -> level(3, Missing.value()), "'band' is missing"),
                new Refusal("a level defined twice", () -> framework(List.of(), List.of(level(1, Band.NOVICE),
                        level(1, Band.NOVICE)), List.of()), "'levels' holds '1' twice"),
                new Refusal("an area twice", () -> framework(List.of(), List.of(), List.of(area(2), area(1), area(2))),
                        "'areas' holds '2' twice"),
                new Refusal("a legal reference twice", () -> framework(List.of(law("decret"), law("decret")), List.of(),
                        List.of()), "'legalReferences' holds 'decret' twice"),
                new Refusal("a cell twice", () -> competence(1, List.of(), List.of(cell(4), cell(4))),
                        "'descriptors' holds '4' twice"),
                new Refusal("an alignment twice", () -> competence(1, List.of(digComp("1.1"), digComp("1.1")),
                        List.of()), "'alignments' holds 'DIGCOMP_2_2 1.1' twice"),
                new Refusal("an alignment with nothing", () -> digComp(" "), "'code' is empty"),
                new Refusal("a framework without name",
                        () -> new Framework("", TEXT, null, List.of(), List.of(), List.of()), "'code' is empty"),
                new Refusal("a thematic with a title for id", () -> new Thematic("Se tenir informé", TEXT),
                        "'id' is 'Se tenir informé'; write lower-case letters, digits and single hyphens"),
                new Refusal("a statement that rests on nothing", () -> new Statement(Origin.AUTHORED, Missing.value(),
                        TEXT), "'legalReference' is missing"),
                new Refusal("a statement of unknown origin", () -> new Statement(Missing.value(), "decret", TEXT),
                        "'origin' is missing"),
                new Refusal("a legal reference by its title", () -> law("D. 121-1"),
                        "'id' is 'D. 121-1'; write lower-case letters, digits and single hyphens"));
    }

    private static Framework framework(List<LegalReference> laws, List<LevelDefinition> levels, List<Area> areas) {
        return new Framework("CRCN", TEXT, null, laws, levels, areas);
    }

    private static Competence competence(int area, List<Alignment> alignments, List<Descriptor> descriptors) {
        return new Competence(INDEX, area, TEXT, List.of(), new Definition(Origin.AUTHORED, "decret", TEXT),
                alignments, List.of(), descriptors);
    }

    private static Area area(int code) {
        return new Area(code, TEXT, TEXT, Origin.ABRIDGED, "decret");
    }

    private static LevelDefinition level(int level, Band band) {
        return new LevelDefinition(new Level(level), band, Origin.OFFICIAL, "decret", TEXT);
    }

    private static Descriptor cell(int level) {
        return new Descriptor(new Level(level), List.of(new Statement(Origin.AUTHORED, "decret", TEXT)));
    }

    private static LegalReference law(String id) {
        return new LegalReference(id, TEXT, null, null);
    }

    private static Alignment digComp(String code) {
        return new Alignment(Alignment.External.DIGCOMP_2_2, code, Alignment.Relation.EXACT, Origin.AUTHORED);
    }
}
