package org.sextant.page.explore;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A teacher looks for something, without scripts. */
class ExploreFindTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().readyToSearch();

    @Test
    void beforeAnythingIsLookedForThePageShowsWhatThereIs() {
        Seen start = at("/explore");
        assertThat(start.html()).contains("lang=\"fr\"", "<form class=\"find\" method=\"get\" action=\"/explore\"",
                "name=\"q\"", "href=\"/explore/competences/1.1\"", "href=\"/explore/competences/5.2\"",
                "href=\"/explore/levels/8\"", "rel=\"canonical\" href=\"/explore\"", "name=\"description\"");
        assertThat(at("/").html()).contains("href=\"/explore\"");
        assertThat(Seen.at(SERVER.client(), start.linkWith("href", "/explore?type=tutorial")).count())
                .endsWith("résultats");
    }

    @Test
    void fromWordsToAFilterAndBackAndOnToTheNextPage() {
        Seen words = at("/explore?q=mot+de+passe");
        assertThat(words.titles()).hasSizeBetween(5, 20);
        assertThat(words.html()).contains("<mark>");
        int all = number(words.count());

        Seen tutorials = words.follow("type-tutorial");
        assertThat(number(tutorials.count())).isBetween(1, all - 1);
        assertThat(tutorials.isChosen("type-tutorial")).isTrue();

        Seen narrowed = tutorials.follow("competence-4.1");
        assertThat(narrowed.isChosen("competence-4.1")).isTrue();
        assertThat(narrowed.html()).contains("name=\"competence\" value=\"4.1\"", "name=\"type\" value=\"tutorial\"");
        assertThat(narrowed.follow("competence-4.1").count()).isEqualTo(tutorials.count());
        assertThat(narrowed.follow("chip-competence-4.1").follow("chip-type-tutorial").count())
                .isEqualTo(words.count());

        Seen second = Seen.at(SERVER.client(), words.linkWith("rel", "next"));
        assertThat(second.count()).isEqualTo(words.count());
        assertThat(second.titles()).isNotEmpty().isNotEqualTo(words.titles());
        assertThat(Seen.at(SERVER.client(), second.linkWith("rel", "prev")).titles()).isEqualTo(words.titles());
    }

    @Test
    void whatIsUnderstoodFromTheWordsIsShownAndTakenBack() {
        Seen understood = at("/explore?q=1.2+niveau+3+cycle+4");
        assertThat(understood.html()).contains("chip-level-3", "chip-competence-1.2", "chip-cycle-cycle-4",
                "<q>niveau 3</q>", "le chercher comme un mot");
        assertThat(understood.isChosen("competence-1.2")).isTrue();
        Seen literal = understood.follow("chip-level-3");
        assertThat(literal.html()).contains("chip-competence-1.2").doesNotContain("chip-level-3");

        Seen another = understood.follow("competence-1.1");
        assertThat(another.isChosen("competence-1.1")).as("beside what the words said").isTrue();
        assertThat(another.isChosen("competence-1.2")).isTrue();
        assertThat(another.html()).contains("value=\"niveau 3 cycle 4\"");
        assertThat(understood.follow("competence-1.2").html()).contains("value=\"niveau 3 cycle 4\"")
                .doesNotContain("chip-competence-1.2");
        assertThat(at("/explore?q=exercice+1.2+cycle+4").html())
                .contains("« exercice » n'a rien donné comme filtre (Exercice)");
    }

    @Test
    void whatIsMeantIsOfferedAndWhatIsNotThereIsHelpedWith() {
        assertThat(at("/explore?q=hameconage+phisching").html()).contains("Vouliez-vous dire");
        Seen none = at("/explore?q=zzzzqqqq&competence=1.1");
        assertThat(none.count()).isEqualTo("Rien trouvé pour « zzzzqqqq »");
        assertThat(none.html()).contains("chercher « zzzzqqqq » sans les filtres", "href=\"/explore?q=zzzzqqqq\"",
                "parcourir les compétences");
    }

    @Test
    void thePageSpeaksEnglish() {
        Seen wished = Seen.at(SERVER.client().with("Accept-Language", "en"), "/explore?q=phishing");
        assertThat(wished.html()).contains("lang=\"en\"", "results for “phishing”", "What are you looking for?");
        Seen asked = at("/explore?q=phishing&lang=en");
        assertThat(asked.html()).contains("lang=\"en\"", "name=\"lang\" value=\"en\"",
                "rel=\"canonical\" href=\"/explore?q=phishing&amp;lang=en\"", "hreflang=\"fr\"");
        assertThat(asked.follow("type-tutorial").html()).contains("lang=\"en\"");
        assertThat(at("/explore?lang=de").html()).contains("lang=\"fr\"");
    }

    @ParameterizedTest
    @CsvSource({"/explore?competence=1.2&q=a&competence=1.1, /explore?q=a&competence=1.1&competence=1.2",
            "/explore?type=TUTORIAL&format=Video&level=3, /explore?type=tutorial&level=3&format=video",
            "/explore?q=+a++&format=bogus&level=99&area=x&competence=%27, /explore?q=a",
            "/explore?subject=@moteurs&literal=level&literal=x, /explore?subject=moteurs&literal=level"})
    void anAddressIsWrittenInOneWay(String address, String canonical) {
        assertThat(at(address).html())
                .contains("rel=\"canonical\" href=\"" + canonical.replace("&", "&amp;") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus=alert(1) x='",
            "</title><script>alert(1)</script>", "javascript:alert(1)", "${7*7}", "\u202e\u0000\u0007 a", "***",
            "a:b^2~",
            "\\", "%", "\ud83d\ude00"})
    void hostileWordsAreWords(String words) {
        String typed = URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (String address : new String[]{"/explore?q=" + typed, "/explore?q=a&author=" + typed,
                "/explore?q=a&cycle=" + typed + "&class=" + typed + "&licence=" + typed, "/explore?q=a&lang=" + typed,
                "/explore/suggestions?q=" + typed}) {
            String html = at(address).html();
            assertThat(html).doesNotContain("<script>alert", "<img src=x", "onfocus=alert(1) x='\"");
            assertThat(html.replaceAll("<script src=\"/assets/[^>]*></script>", "")).doesNotContain("<script");
        }
    }

    @Test
    void aCursorOfNoListIsAnsweredInWords() {
        HttpResponse<String> answer = SERVER.client().get("/explore?q=a&after=bogus");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void aLongQuestionIsCutWhereTheBoxEnds() {
        assertThat(at("/explore?q=" + "a".repeat(999) + "%F0%9F%98%80").html()).contains("value=\"" + "a".repeat(999)
                + "\"");
        assertThat(at("/explore?q=" + "mot+".repeat(500)).count()).endsWith("»");
    }

    @Test
    void suggestionsLeadToPages() {
        String html = at("/explore/suggestions?q=mote").html();
        assertThat(html).contains("data-to=\"/explore/subjects/moteurs\"", "<mark>Mote</mark>urs", "Sujet");
        assertThat(html).doesNotContain("<html");
        assertThat(at("/explore/suggestions?q=").html()).doesNotContain("<li");
    }

    private static Seen at(String address) {
        return Seen.at(SERVER.client(), address);
    }

    private static int number(String count) {
        return Integer.parseInt(count.split(" ")[0].replaceAll("\\D", ""));
    }
}
