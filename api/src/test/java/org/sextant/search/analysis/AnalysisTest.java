package org.sextant.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.content.SynonymSet;

import static org.assertj.core.api.Assertions.assertThat;

/** The traps of French for a search: each row is one that the stock analyser falls into. */
class AnalysisTest {
    private static final SynonymSet BANK = new SynonymSet("fr", List.of("courriel", "e-mail", "message électronique"));
    private static final Synonyms SYNONYMS = new Synonyms("fr", List.of(BANK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"clé | cle", "mél | mel", "où | ou", "même | meme", "été | ete",
            "à côté | a cote", "caractères | caracteres", "cœur | coeur", "œuvre | oeuvre", "ÆTHER | aether",
            "C++ et C# | c++ et c#", "un @ | un @", "@moteurs | @moteurs moteurs", "#ia | #ia ia", ".odt | .odt odt",
            "notes.odt | notes .odt odt", "e-mail | email e mail", "Wi-Fi | wifi wi fi", "USB-C | usbc usb c",
            "Wi\u2011Fi | wifi wi fi", "n°1 | n°1 1", "n° 1 | n°1 1", "Nº12 | n°12 12", "1.2 | 1.2",
            "3,5 mm | 3,5 mm", "L'AVOCAT | avocat", "l\u2019image | image", "jusqu'où | ou", "JUSQU\u2019OÙ | ou",
            "sans fil | sans fil", "pas à pas | pas a pas", "n'importe | n'importe", "n'est | est",
            "aujourd\u2019hui | aujourd'hui", "l'e-mail | email e mail", "a teacher's desk | a teacher desk",
            "fin. Début | fin debut", "mot\u00adclé | motcle", "é\u0301 | e", "(2FA) | 2fa", "a@b.fr | a @b b .fr fr"})
    void wordsAreCutAndFolded(String written, String plain) {
        assertThat(Words.of(written).stream().map(Token::plain).toList()).containsExactly(plain.split(" "));
    }

    @Test
    void aMarkStandsOnTheWordAndNotOnItsArticle() {
        String text = "Gare à l\u2019hameçonnage !";
        Token last = Words.of(text).getLast();
        assertThat(text.substring(last.start(), last.end())).isEqualTo("hameçonnage");
        assertThat(last.exact()).isEqualTo("hameçonnage");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cle | clé", "mot-clé | mot-clef", "mot-clé | mots-clés", "élève | eleves",
            "journal | journaux", "réseau | réseaux", "jeu | jeux", "personnel | personnelles", "partagé | partagées",
            "collaboratif | collaboratives", "utilisateur | utilisatrices", "photo | photos"})
    void numberGenderAndSpellingAreOneStem(String one, String other) {
        assertThat(forms(one, Form.STEM)).isEqualTo(forms(other, Form.STEM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sécurité | sécuriser", "collaborer | collaboration",
            "collaborer | collaboratif", "publier | publication", "programmer | programmation",
            "vérifier | vérification",
            "télécharger | téléchargement", "naviguer | navigateur", "communiquer | communication",
            "rechercher | recherche", "partager | partage", "pirater | piratage", "numériser | numérisation"})
    void aFamilyHasOneRoot(String one, String other) {
        assertThat(forms(one, Form.ROOT)).isNotEmpty().isEqualTo(forms(other, Form.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"public | publier", "public | publication", "programme | programmer",
            "programmes | programmation", "numérique | numéro", "numérique | numériser", "n'importe | importer",
            "sans | sang", "cours | cour", "C++ | C#", "C++ | c", "USB-C | USB", "publicité | public"})
    void otherMeaningsStayApart(String one, String other) {
        for (Form form : Form.values()) {
            Set<String> shared = new TreeSet<>(whole(one, form));
            shared.retainAll(whole(other, form));
            assertThat(shared).as(form.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"numérique | numerique", "public | public", "virus | virus", "accès | acces"})
    void littleIsCutOff(String word, String stem) {
        assertThat(forms(word, Form.STEM)).containsExactly(stem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"courriel | email", "courriel | mel", "e mail | courriel", "mel | mail",
            "courriel | message electronique", "mdp | mot de passe", "mots de passe | mdp",
            "snt | sciences numeriques et technologie", "3e | troisieme", "wifi | wi fi", "messageries | courriel"})
    void whatMeansTheSameIsFound(String asked, String other) {
        assertThat(SYNONYMS.of(List.of(asked.split(" ")))).contains(List.of(other.split(" ")));
    }

    @Test
    void theLongestSequenceOfWordsCounts() {
        List<String> words = List.of("mon", "mot", "de", "passe", "est", "perdu");
        assertThat(SYNONYMS.lengthAt(words, 1)).isEqualTo(3);
        assertThat(SYNONYMS.lengthAt(words, 0)).isZero();
        assertThat(new Synonyms("en", List.of(BANK)).lengthAt(List.of("courriel"), 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hameconage | hameconnage", "hamecnonage | hameconnage", "tableru | tableur",
            "amecon | ", "clee | cles", "abc | ", "hamecconage | hameconnage", "ammecconage | hameconnage",
            "amessonage | hameconnage", "zzzzonage | "})
    void typingErrorsAreForgiven(String typed, String meant) {
        Spelling spelling = new Spelling(Map.of("hameconnage", 3, "tableur", 2, "cles", 1, "abd", 9, "tableaux", 5));
        assertThat(spelling.near(typed, 3)).isEqualTo(meant == null ? List.of() : List.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"photo, foto", "hameconnage, ammeconage", "telephone, telefone", "reseaux, reso",
            "cyber, ciber", "menace, manace"})
    void whatIsSpokenAlikeSoundsAlike(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"chat, cat", "mail, mel2", "code, mode", "h, a"})
    void whatIsSpokenOtherwiseDoesNot(String one, String other) {
        assertThat(Sound.of(one)).isNotEmpty().isNotEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"sécurité, securiser", "publier, publications", "numérique, numeriques"})
    void aWordWithoutAFamilyIsItsOwn(String one, String other) {
        assertThat(Chain.FRENCH.family(Folding.plain(one))).isNotEmpty()
                .isEqualTo(Chain.FRENCH.family(Folding.plain(other)));
    }

    @Test
    void wordsAreCompleted() {
        assertThat(new Spelling(Map.of("tableur", 2, "tableaux", 5, "tabac", 1, "table", 9)).beginningWith("table", 2))
                .containsExactly("table", "tableaux");
    }

    @Test
    void hostileTextsAreReadInTheirOrder() {
        String hostile = "\u202e\u0000(*:*)~ /.*/ \ud83d\ude00 \ud800 مرحبا ".repeat(50) + "-'".repeat(5000)
                + "a-".repeat(2000);
        List<Token> tokens = Words.of(hostile);
        assertThat(tokens).isNotEmpty().allMatch(t -> t.start() < t.end() && t.end() <= hostile.length());
        assertThat(tokens).allMatch(t -> t.plain().length() <= 64);
    }

    private static List<String> forms(String text, Form form) {
        return Words.of(text).stream().filter(t -> !t.overlay()).map(t -> Chain.FRENCH.form(t.plain(), form))
                .filter(f -> !f.isEmpty()).toList();
    }

    /** The forms of a text as one word: of a compound that in which it is whole. */
    private static List<String> whole(String text, Form form) {
        return Words.of(text).stream().limit(1).map(t -> Chain.FRENCH.form(t.plain(), form)).filter(f -> !f.isEmpty())
                .toList();
    }
}
