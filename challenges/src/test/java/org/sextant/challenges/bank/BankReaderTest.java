package org.sextant.challenges.bank;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankReaderTest {
    private static final String FRAMEWORK = "framework/framework.yaml";
    private static final String COMPETENCE = "framework/competences/1.1.yaml";
    private static final String TUBE = "tubes/1.1/moteurs.yaml";

    private final BankCopy bank;

    BankReaderTest(@TempDir Path folder) {
        bank = BankCopy.in(folder);
    }

    @Test
    void aCopyOfTheBankIsSound() {
        assertThat(bank.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsBrokenIsToldWithItsPlaceInOneSentence(Break broken) {
        broken.breaking().accept(bank);
        assertThat(bank.problems()).as("words for people").singleElement().asString()
                .isEqualTo(broken.problem()).doesNotContainPattern("org\\.|com\\.|java|Exception|Feature|\tat |\n|`");
    }

    static Stream<Break> whatIsBrokenIsToldWithItsPlaceInOneSentence() {
        return Stream.of(
                new Break("bank.yaml: the file is missing", b -> b.delete("bank.yaml")),
                new Break(FRAMEWORK + ": the file is missing", b -> b.delete(FRAMEWORK)),
                new Break(TUBE + ": there is nothing in it", b -> b.write(TUBE, "# to do\n")),
                new Break(TUBE + ": there is nothing in it", b -> b.write(TUBE, "null\n")),
                new Break(TUBE + ":5: unknown field 'niveau' at /niveau; it may come from a newer version of Sextant",
                        b -> b.change(TUBE, "title:\n", "niveau: 3\ntitle:\n")),
                new Break(COMPETENCE + ":50: unknown field 'comment' at /descriptors/0/statements/0/comment; it may "
                        + "come from a newer version of Sextant",
                        b -> b.change(COMPETENCE, "      - origin: OFFICIAL\n",
                                "      - origin: OFFICIAL\n        comment: à revoir\n")),
                new Break(TUBE + ":3: at /competence: '1' is no competence index; write for example \"1.1\"",
                        b -> b.change(TUBE, "\"1.1\"", "\"1\"")),
                new Break("bank: tube @moteurs belongs to 1.9, which is no competence",
                        b -> b.change(TUBE, "\"1.1\"", "\"1.9\"")),
                new Break("bank: two tubes are named @requetes", b -> b.change(TUBE, "@moteurs", "@requetes")),
                new Break("bank: 'tubes' holds 'moteurs' twice", b -> b.copy(TUBE, "tubes/1.1/moteurs-bis.yaml")),
                new Break("bank: tube @moteurs stands in the thematic 'chercher', which competence 1.1 does not have",
                        b -> b.change(TUBE, "thematic: rechercher", "thematic: chercher")),
                new Break("bank: thematic 'veiller' stands twice",
                        b -> b.change("framework/competences/2.2.yaml", "thematics:\n",
                                "thematics:\n  - id: veiller\n    title:\n      fr: Veiller\n")),
                new Break("bank: legal reference 'annexe' is used but not in the framework",
                        b -> b.change(COMPETENCE, "accompagnement-2019", "annexe")),
                new Break(
                        "bank: competence 1.1 describes the levels [1, 2, 3, 4, 5, 6, 7], not [1, 2, 3, 4, 5, 6, 7, 8]",
                        b -> b.cut(COMPETENCE, "  - level: 8")),
                new Break(FRAMEWORK + ":40: at /levels/0: level 1 is NOVICE, not EXPERT",
                        b -> b.change(FRAMEWORK, "band: NOVICE", "band: EXPERT")),
                new Break(FRAMEWORK + ":40: at /levels/0/level: 'level' is 9, not 1 to 8",
                        b -> b.change(FRAMEWORK, "level: 1", "level: 9")),
                new Break(FRAMEWORK + ":40: at /levels/0/level: a whole number is needed here",
                        b -> b.change(FRAMEWORK, "level: 1", "level: 1.5")),
                new Break(FRAMEWORK + ":15: at /legalReferences/1/date: a date is needed, not '2019'",
                        b -> b.change(FRAMEWORK, "\"2019-08-30\"", "2019")),
                new Break(FRAMEWORK + ":15: at /legalReferences/1/date: Text '30 août 2019' could not be parsed at "
                        + "index 0", b -> b.change(FRAMEWORK, "2019-08-30", "30 août 2019")),
                new Break(FRAMEWORK
                        + ":42: at /levels/0/origin: one of OFFICIAL, ABRIDGED, AUTHORED is needed, not 'official'",
                        b -> b.change(FRAMEWORK, "OFFICIAL", "official")),
                new Break(TUBE + ":5: at /title: 'FR' is no language tag; write for example fr, en or pt-BR",
                        b -> b.change(TUBE, "  fr: Moteurs", "  FR: Moteurs")),
                new Break(TUBE + ":5: at /title: 'fr' is empty", b -> b.change(TUBE, "Moteurs de recherche", "\" \"")),
                new Break(TUBE + ":7: at /title/fr: a value is missing",
                        b -> b.change(TUBE, "Moteurs de recherche", "")),
                new Break(TUBE + ":5: at /title: a group of fields is needed here",
                        b -> b.change(TUBE, "title:\n  en: Search engines\n  fr: M", "title: M")),
                new Break(TUBE + ": 'name' is missing", b -> b.change(TUBE, "name: \"@moteurs\"\n", "")),
                new Break(TUBE + ": not well formed: Duplicate field 'id' (line 2, column 3)",
                        b -> b.change(TUBE, "name:", "id: a\nname:")),
                new Break(TUBE + ": not well formed: while parsing a block mapping, expected <block end>, but found "
                        + "'<scalar>' (line 3, column 14)", b -> b.change(TUBE, "\"@moteurs\"", "\"@moteurs")),
                new Break(TUBE + ": not well formed: while scanning for the next token, found character '@' that "
                        + "cannot start any token. (Do not use @ for indentation) (line 2, column 7)",
                        b -> b.change(TUBE, "\"@moteurs\"", "@moteurs")),
                new Break(
                        TUBE + ": not well formed: while scanning for the next token, found character '\\t(TAB)' that "
                                + "cannot start any token. (Do not use \\t(TAB) for indentation) (line 7, column 1)",
                        b -> b.change(TUBE, "  fr: Moteurs", "\tfr: Moteurs")),
                new Break(COMPETENCE + ": not well formed: mapping values are not allowed here (line 52, column 20)",
                        b -> b.change(COMPETENCE, "fr: Lire", "fr: Lire : ")),
                new Break(TUBE + ": text follows after the end (line 16)", b -> b.append(TUBE, "---\nid: second\n")));
    }

    @Test
    void theProblemsOfAllFilesAreToldAtOnce() {
        bank.change(TUBE, "thematic:", "thematics:");
        bank.change("tubes/5.2/materiel.yaml", "id: materiel", "id: Matériel");
        bank.delete("bank.yaml");
        assertThat(bank.problems()).hasSize(3);
    }

    @Test
    void theProblemsBetweenFilesAreToldAtOnce() {
        bank.change(TUBE, "@moteurs", "@requetes");
        bank.change("tubes/5.2/materiel.yaml", "\"5.2\"", "\"5.3\"");
        assertThat(bank.problems()).containsExactly("bank: two tubes are named @requetes",
                "bank: tube @materiel belongs to 5.3, which is no competence");
    }

    @Test
    void aFolderThatIsNoBankLacksItsFiles(@TempDir Path empty) {
        assertThat(new BankCopy(empty).problems()).containsExactly("bank.yaml: the file is missing",
                FRAMEWORK + ": the file is missing");
    }

    record Break(String problem, Consumer<BankCopy> breaking) {
        @Override
        public String toString() {
            return problem;
        }
    }
}
