package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Origin;
import org.sextant.schema.release.Content;
import org.sextant.schema.text.LocalizedText;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code official-texts.tsv} holds the texts of the regulation that are at hand; the bank quotes them and no other. */
class OfficialTextsTest {
    private static final Content BANK = BundledBank.content();

    /** A text at its place: {@code level/1}, {@code definition/1.1} or {@code 1.1/1}. */
    private record Placed(String place, Origin origin, String text) {
        static Placed of(String place, Origin origin, LocalizedText text) {
            return new Placed(place, origin, String.valueOf(text.byLocale().get("fr")));
        }
    }

    @Test
    void whatTheBankCallsOfficialIsTheRegulationWordForWordAndInItsOrder() throws IOException {
        assertThat(bank().filter(text -> text.origin() == Origin.OFFICIAL)).containsExactlyElementsOf(regulation());
    }

    @Test
    void noTextOfTheRegulationStandsInTheBankUnderAnotherOrigin() throws IOException {
        List<String> official = regulation().stream().map(Placed::text).toList();
        assertThat(bank().filter(text -> text.origin() != Origin.OFFICIAL)).hasSizeGreaterThan(100)
                .extracting(Placed::text).doesNotContainAnyElementsOf(official);
    }

    @Test
    void theHigherLevelsAndTheOtherDefinitionsAreOurs() {
        assertThat(bank().filter(text -> text.place().matches("level/[678]|definition/(?!1\\.1).*"))).hasSize(3 + 15)
                .extracting(Placed::origin).containsOnly(Origin.AUTHORED);
    }

    @Test
    void theDescriptionsOfTheAreasAreAbridged() {
        assertThat(BANK.framework().areas()).hasSize(5).extracting(area -> area.origin())
                .containsOnly(Origin.ABRIDGED);
    }

    private static Stream<Placed> bank() {
        return Stream.concat(
                BANK.framework().levels().stream().map(l -> Placed.of("level/" + l.level(), l.origin(), l.text())),
                Stream.concat(BANK.competences().stream().map(OfficialTextsTest::definition),
                        BANK.competences().stream().flatMap(OfficialTextsTest::cells)));
    }

    private static Placed definition(Competence competence) {
        return Placed.of("definition/" + competence.index(), competence.definition().origin(),
                competence.definition().text());
    }

    private static Stream<Placed> cells(Competence competence) {
        return competence.descriptors().stream().flatMap(cell -> cell.statements().stream().map(
                s -> Placed.of(competence.index() + "/" + cell.level(), s.origin(), s.text())));
    }

    private static List<Placed> regulation() throws IOException {
        try (InputStream in = OfficialTextsTest.class.getResourceAsStream("official-texts.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", 2))
                    .map(line -> new Placed(line[0], Origin.OFFICIAL, sentence(line[1]))).toList();
        }
    }

    /** The regulation defines 1.1 within a sentence; in the bank a text begins with a capital. */
    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
