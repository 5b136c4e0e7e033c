package org.sextant.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.schema.content.ResourceFormat;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.Part;
import org.sextant.search.index.SearchIndexes;
import org.sextant.search.index.SearchType;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTest {
    private static final PublishedContent CONTENT = new Library()
            .tutorial("cle", "Brancher une clé USB", "Retirez-la sans risque.")
            .tutorial("coeur", "Le cœur d'un réseau", "Là où tout se croise, à côté de l'œuvre.")
            .tutorial("mot-cle", "Choisir ses mots-clés", "Un bon mot-clé est précis.")
            .tutorial("securite", "La sécurité du compte", "Un compte se ferme.")
            .tutorial("public", "Parler en public", "Devant une salle.")
            .tutorial("publier", "Publier un billet", "Une publication se relit.")
            .tutorial("collaborer", "Collaborer à plusieurs", "L'écriture collaborative.")
            .tutorial("programme", "Les programmes scolaires", "Le programme de la classe.")
            .tutorial("programmer", "Programmer un robot", "La programmation par blocs.")
            .tutorial("numerique", "Le numérique responsable", "Un usage sobre.")
            .tutorial("importe", "N'importe qui, n'importe quand", "Tout le monde.")
            .tutorial("importer", "Importer un fichier", "Par le menu.")
            .tutorial("pas", "Pas à pas", "On avance.")
            .tutorial("cpp", "Débuter en C++", "Un langage.").tutorial("csharp", "Débuter en C#", "Un langage.")
            .tutorial("odt", "Ouvrir un fichier .odt", "Avec un traitement de texte.")
            .tutorial("mail", "Écrire un courriel", "Un objet, un destinataire.")
            .tutorial("wifi", "Le Wi-Fi de la maison", "Changez le nom du réseau.")
            .tutorial("usbc", "Une prise USB-C", "Elle se branche dans les deux sens.")
            .tutorial("numero", "La fiche n°1", "La première.").tutorial("avocat", "L'avocat du diable", "Un débat.")
            .tutorial("sans-fil", "Une souris sans fil", "Avec une pile.")
            .tutorial("fil", "Le fil de discussion", "Répondre.").tutorial("image", "Retoucher l’image", "Recadrer.")
            .tutorial("jusqu-ou", "Jusqu'où va la loi", "Le droit.")
            .tutorial("passe", "Un bon mot de passe", "Long, unique.")
            .tutorial("phishing", "Reconnaître le phishing", "Un message qui ment.")
            .tutorial("court", "Nettoyer son écran", "Un chiffon doux.", 2, "fr")
            .tutorial("longue", "Nettoyer son écran", "Un chiffon doux.", 25, "fr")
            .tutorial("password", "A good password", "Long and unique.", 5, "en")
            .resource("debat", "Un débat sur les écrans", ResourceFormat.DEBATE, true, 50, "4.3")
            .resource("film", "Ranger ses dossiers", ResourceFormat.VIDEO, false, 5, "1.2")
            .resource("page", "Ranger ses photos", ResourceFormat.PAGE, false, 12, "1.2", "1.3")
            .synonyms("hameçonnage", "phishing", "filoutage").synonyms("courriel", "e-mail", "mail", "mél")
            .content();

    private static final PublishedContent BANK = Library.of(BundledBank.content());

    private static List<String> entities(Found found) {
        return found.hits().stream().map(hit -> hit.document().entity()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cle usb | cle", "CLÉ USB | cle", "où à cote | coeur", "coeur | coeur",
            "cœur | coeur", "oeuvre | coeur", "mot-clef | mot-cle", "mots clés | mot-cle", "motclé | mot-cle",
            "sécuriser | securite", "securite | securite", "publication | publier", "publier | publier",
            "public | public", "collaboration | collaborer", "collaboratif | collaborer", "programmer | programmer",
            "programmation | programmer", "programmes scolaires | programme", "numérique | numerique",
            "n'importe | importe", "importer | importer", "pas à pas | pas", "C++ | cpp", "c# | csharp", ".odt | odt",
            "e-mail | mail", "mél | mail", "mail | mail", "email | mail", "wifi | wifi", "wi fi | wifi",
            "Wi\u2011Fi | wifi", "usb-c | usbc", "USB C | usbc", "mot clef | mot-cle", "une souris sansfil | sans-fil",
            "n°1 | numero", "n° 1 | numero", "l'AVOCAT | avocat",
            "l’image | image", "d'image | image", "sans fil | sans-fil", "jusqu'où | jusqu-ou", "mdp | passe",
            "mots de passe | passe", "l’hameçonage | phishing", "hammeçonnage | phishing", "filoutage | phishing",
            "hameç | phishing", "nettoyer écran | court", "password | password", "sourri | sans-fil",
            "comment faire pour reconnaître un phishing ? | phishing", "programmez | programmer"})
    void aTeacherFindsFirst(String words, String key) {
        assertThat(Library.keys(Library.search(CONTENT).find(Library.asked(words)))).startsWith(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"programmer | programme", "public | publier", "publier | public",
            "importer | importe", "n'importe | importer", "C++ | csharp", "numérique | numero"})
    void andDoesNotFind(String words, String key) {
        assertThat(Library.keys(Library.search(CONTENT).find(Library.asked(words)))).isNotEmpty().doesNotContain(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"l’hameçonage | Reconnaître le <mark>phishing</mark>",
            "l'image | Retoucher l’<mark>image</mark>", "sécuriser | La <mark>sécurité</mark> du compte",
            "wifi | Le <mark>Wi-Fi</mark> de la maison", "mdp | Un bon <mark>mot</mark> de <mark>passe</mark>"})
    void theMarkIsOnTheWord(String words, String html) {
        Found found = Library.search(CONTENT).find(Library.asked(words));
        Marked title = found.marked(found.hits().getFirst(), Part.TITLE).orElseThrow();
        assertThat(title.html().replace("&#39;", "'")).isEqualTo(html);
        assertThat(title.ranges()).allMatch(r -> r.start() < r.end() && r.end() <= title.text().length());
    }

    @Test
    void aMarkedTextIsSafe() {
        PublishedContent nasty = new Library().tutorial("x", "<script>alert('clé')</script>", "a & b").content();
        Found found = Library.search(nasty).find(Library.asked("cle"));
        assertThat(found.marked(found.hits().getFirst(), Part.TITLE).orElseThrow().html())
                .isEqualTo("&lt;script&gt;alert(&#39;<mark>clé</mark>&#39;)&lt;/script&gt;");
    }

    @Test
    void wordsBecomeConditionsThatCanBeTakenBack() {
        Found found = Library.search(CONTENT).find(Library.asked("video 1.2 cycle 4"));
        assertThat(found.recognised()).extracting(r -> r.dimension() + "=" + r.value() + " " + r.words())
                .containsExactly("FORMAT=VIDEO video", "COMPETENCE=1.2 1.2", "CYCLE=cycle 4 cycle 4");
        assertThat(Library.keys(found)).containsExactly("film");
        Found taken = Library.search(CONTENT).find(new Asked("ranger video 1.2",
                Map.of(Dimension.TYPE, Set.of("RESOURCE")), null, null, Set.of(Dimension.FORMAT)));
        assertThat(taken.recognised()).extracting(Recognised::dimension).containsExactly(Dimension.COMPETENCE);
        assertThat(Library.keys(taken)).contains("film", "page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"niveau 3 | LEVEL=3", "compétence 4.3 | COMPETENCE=4.3",
            "moins de 5 min | DURATION=5", "5 minutes | DURATION=5", "5min | DURATION=5",
            "débranché | FORMAT=UNPLUGGED",
            "sans écran | FORMAT=UNPLUGGED", "Vidéo | FORMAT=VIDEO", "3e | AUDIENCE=3e", "3ème | AUDIENCE=3e",
            "cycle 4 | CYCLE=cycle 4", "classe de seconde | AUDIENCE=2de", "EMC | DISCIPLINE=emc",
            "SNT | DISCIPLINE=snt", "domaine 2 | AREA=2", "N3 | LEVEL=3", "parcours | TYPE=TARGET_PROFILE",
            "tutos | TYPE=TUTORIAL", "CRCN 2.3 | COMPETENCE=2.3", "une seconde | ", "9.9.9 | ", "niveau 12 | "})
    void teachersHaveWordsForConditions(String words, String condition) {
        assertThat(Question.of(words, Set.of()).recognised()).extracting(r -> r.dimension() + "=" + r.value())
                .isEqualTo(condition == null ? List.of() : List.of(condition));
    }

    @Test
    void aConditionThatNothingMeetsIsGivenUpAndSaid() {
        Found found = Library.search(CONTENT).find(Library.asked("podcast phishing"));
        assertThat(Library.keys(found)).startsWith("phishing");
        assertThat(found.recognised()).extracting(Recognised::isDropped).containsExactly(true);
    }

    @Test
    void aConditionThatLeavesTooLittleBringsWhatMeetsItFirst() {
        Found found = Library.search(CONTENT).find(Library.asked("vidéo ranger"));
        assertThat(Library.keys(found)).startsWith("film").contains("page");
        assertThat(found.recognised()).extracting(Recognised::isDropped).containsExactly(true);
        Asked chosen = new Asked("ranger", Map.of(Dimension.FORMAT, Set.of("VIDEO")), null, null, Set.of());
        assertThat(Library.keys(Library.search(CONTENT).find(chosen))).containsExactly("film");
    }

    @Test
    void aDurationThatLeavesTooLittleBringsWhatIsShortEnoughFirst() {
        Found found = Library.search(CONTENT).find(Library.asked("ranger 5 minutes"));
        assertThat(Library.keys(found)).startsWith("film").contains("page");
        assertThat(Library.keys(Library.search(CONTENT).find(Library.asked("nettoyer 30 minutes"))))
                .containsExactly("court", "longue");
    }

    @Test
    void aConditionOnACompetenceIsNeverLoose() {
        Found found = Library.search(CONTENT).find(Library.asked("ranger 1.3"));
        assertThat(Library.keys(found)).containsExactly("page");
        assertThat(found.recognised()).extracting(Recognised::isDropped).containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"terminale | TARGET_PROFILE/rentree-terminale", "4.3 | COMPETENCE/4.3",
            "compétence 1.1 | COMPETENCE/1.1", "CRCN 3.4 | COMPETENCE/3.4", "BTS | TARGET_PROFILE/rentree-bts",
            "1.1 niveau 1 | SKILL/fiabilite-sources-1"})
    void ofWhatMeetsAConditionThatWhichIsForLeastElseComesFirst(String words, String entity) {
        assertThat(entities(Library.search(BANK).find(new Asked(words)))).startsWith(entity);
    }

    @Test
    void whatBelongsToASubjectIsFoundByIt() {
        List<String> tutorials = BANK.release().content().skills().stream()
                .filter(skill -> skill.tube().value().equals("posture"))
                .flatMap(skill -> skill.tutorials().stream()).map(id -> "TUTORIAL/" + id).distinct().toList();
        assertThat(tutorials).isNotEmpty();
        assertThat(entities(Library.search(BANK).find(new Asked("posture")))).containsAll(tutorials)
                .contains("COMPETENCE/4.3");
        Found found = Library.search(BANK).find(new Asked("posture"));
        for (Hit hit : found.hits()) {
            assertThat(found.marked(hit, Part.TITLE).orElseThrow().text()).isEqualTo(hit.document().title());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cyberharcèlement | TUBE/cyberviolence", "PowerPoint | TUBE/diaporama",
            "Excel | TUBE/formules", "ergonomie | TUBE/posture", "Instagram | TUBE/reseaux-sociaux",
            "copyright | TUBE/droit-auteur", "Audacity | TUBE/montage-son",
            "ammeçonage | TUBE/hameconnage", "smartphone | TUBE/adaptation-ecrans"})
    void theBankKnowsWhatPeopleSay(String words, String entity) {
        Asked tubes = new Asked(words, Map.of(Dimension.TYPE, Set.of("TUBE")), null, null, Set.of());
        assertThat(entities(Library.search(BANK).find(tubes)).stream().limit(3)).contains(entity);
    }

    @Test
    void aLongQuestionFindsWhatHasSomeOfIt() {
        Found found = Library.search(CONTENT).find(Library.asked(
                "bonjour, je voudrais savoir comment faire pour que mes collègues puissent importer leur fichier demain"));
        assertThat(Library.keys(found)).startsWith("importer");
    }

    @Test
    void aMistypedWordIsPutRight() {
        assertThat(Library.search(CONTENT).find(Library.asked("l’hameçonage")).didYouMean())
                .hasValueSatisfying(meant -> assertThat(meant).startsWith("l’").doesNotContain("hameçonage"));
        assertThat(Library.search(CONTENT).find(Library.asked("publeir un billet")).didYouMean())
                .contains("publier un billet");
        assertThat(Library.search(CONTENT).find(Library.asked("publier un billet")).didYouMean()).isEmpty();
    }

    @Test
    void countsTellWhatAnotherChoiceWouldBring() {
        Asked videos = new Asked("ranger", Map.of(Dimension.FORMAT, Set.of("VIDEO")), null, null, Set.of());
        Found found = Library.search(CONTENT).find(videos);
        assertThat(Library.keys(found)).containsExactly("film");
        for (Facet facet : found.facets()) {
            for (Facet.Value value : facet.values()) {
                Map<Dimension, Set<String>> chosen = new EnumMap<>(videos.chosen());
                chosen.put(facet.dimension(), Set.of(value.value()));
                Asked narrowed = new Asked("ranger", chosen, null, null, Set.of());
                assertThat(Library.search(CONTENT).find(narrowed).hits()).as(facet.dimension() + value.value())
                        .hasSize(value.count());
            }
        }
        assertThat(found.facets()).filteredOn(f -> f.dimension() == Dimension.FORMAT).first()
                .extracting(Facet::values).asString().contains("PAGE", "VIDEO");
    }

    @Test
    void theWeightIsOnTheTitleAndShortOnesComeFirst() {
        PublishedContent content = new Library().tutorial("body", "Autre chose", "Le tableur. Rien d'autre.")
                .tutorial("title", "Le tableur", "Autre chose. Rien d'autre.").content();
        assertThat(Library.keys(Library.search(content).find(Library.asked("tableur")))).containsExactly("title",
                "body");
        assertThat(Library.keys(Library.search(CONTENT).find(Library.asked("nettoyer")))).containsExactly("court",
                "longue");
    }

    @Test
    void keysOfHitsRiseInTheirOrderAndNothingIsThereTwice() {
        Found found = Library.search(CONTENT).find(new Asked("réseau mot fichier sécurité image"));
        List<String> keys = found.hits().stream().map(Hit::key).toList();
        assertThat(keys).hasSizeGreaterThan(5).isSorted().doesNotHaveDuplicates();
        assertThat(found.hits()).extracting(hit -> hit.document().entity()).doesNotHaveDuplicates();
        assertThat(Library.search(CONTENT).find(new Asked("")).hits()).extracting(hit -> hit.document().entity())
                .doesNotHaveDuplicates();
    }

    @Test
    void aReaderOfEnglishFindsWhatIsThereInEitherLanguage() {
        Search english = new Search(SearchIndexes.of(ReadableContent.open(CONTENT)), List.of(Locale.ENGLISH));
        assertThat(Library.keys(english.find(Library.asked("passwords")))).startsWith("password");
        assertThat(Library.keys(english.find(Library.asked("phishing")))).startsWith("phishing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"recon | <mark>Recon</mark>naître le phishing",
            "clé us | Brancher une <mark>clé</mark> <mark>US</mark>B", "phishin | Reconnaître le <mark>phishin</mark>g",
            "l’ima | Retoucher l’<mark>ima</mark>ge", "numreique | Le <mark>numérique</mark> responsable"})
    void titlesAreSuggestedWhileOneTypes(String typed, String html) {
        assertThat(Library.search(CONTENT).suggest(typed, Set.of(SearchType.TUTORIAL), 5))
                .extracting(suggestion -> suggestion.title().html()).first().isEqualTo(html);
    }

    @Test
    void noTitleIsSuggestedTwiceAndNothingForNothing() {
        assertThat(Library.search(CONTENT).suggest("nettoy", Set.of(SearchType.TUTORIAL), 10)).hasSize(1);
        assertThat(Library.search(CONTENT).suggest("?*", Set.of(), 10)).isEmpty();
        assertThat(Library.search(CONTENT).suggest("zzzz", Set.of(), 10)).isEmpty();
    }

    @Test
    void hostileQuestionsAreAnswered() {
        List<String> hostile = List.of("mot ".repeat(10_000), "*", "?*~^", "tit*", "/.*/", "(((((".repeat(500),
                "a AND OR NOT", "title:x", "\"", "[a TO b]", "\u0000\u0001\u0007", "\u202eelc",
                "\ud83d\ude00\ud83d\ude00",
                "\ud800", "...", "-", "'", "’’’", "a".repeat(5000), "مرحبا بالعالم", "日本語", "\\", "%27", "<b>",
                "+-&&||!");
        Search search = Library.search(CONTENT);
        for (String words : hostile) {
            long start = System.nanoTime();
            Found found = search.find(new Asked(words));
            found.facets();
            found.hits().stream().limit(20).forEach(hit -> found.marked(hit, Part.BODY));
            assertThat((System.nanoTime() - start) / 1_000_000).as(words.substring(0, Math.min(9, words.length())))
                    .isLessThan(2000);
        }
        assertThat(search.find(new Asked("...")).hits()).isEmpty();
        assertThat(search.find(Library.asked("publ*")).hits()).isNotEmpty()
                .isEqualTo(search.find(Library.asked("publ")).hits());
    }
}
