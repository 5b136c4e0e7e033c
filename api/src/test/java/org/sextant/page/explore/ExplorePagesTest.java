package org.sextant.page.explore;

import java.net.http.HttpResponse;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The framework and what there is to teach with, page by page, as the bank has it. */
class ExplorePagesTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer().readyToSearch();

    @Test
    void allCompetencesAreReachedFromTheOverview() {
        String overview = at("/explore/competences").html();
        TreeSet<String> links = new TreeSet<>();
        Pattern.compile("href=\"(/explore/competences/\\d\\.\\d)\"").matcher(overview).results()
                .forEach(link -> links.add(link.group(1)));
        assertThat(links).hasSize(16);
        for (String link : links) {
            assertThat(at(link).html()).as(link).contains("<table class=\"grid levels-grid\"", "id=\"level-8\"");
        }
    }

    @Test
    void aCompetenceShowsItsLevelsItsSubjectsAndWhatTeachesThem() {
        String html = at("/explore/competences/1.2").html();
        assertThat(html).contains("Gérer des données", "data-area=\"1\"",
                "Sauvegarder des fichiers dans l'ordinateur utilisé et les retrouver", "Niveau 1, novice",
                "href=\"/explore/subjects/", "href=\"/explore/tutorials/", "rel=\"canonical\"");
        assertThat(at("/explore/competences/3.4").html()).contains("n'ont pas encore d'acquis");
        assertThat(Seen.at(SERVER.client().with("Accept-Language", "en"), "/explore/competences/1.2").html())
                .contains("lang=\"en\"", "Level 1, novice", "Subjects by level");
    }

    @Test
    void aLevelIsReadAcrossAllCompetences() {
        String html = at("/explore/levels/3").html();
        assertThat(Pattern.compile("href=\"/explore/competences/\\d\\.\\d#level-3\"").matcher(html).results())
                .hasSize(16);
        assertThat(html).contains("Niveau 3, indépendant", "aria-current=\"page\"");
    }

    @Test
    void aTutorialIsReadAsLearnersReadIt() {
        String html = at("/explore/tutorials/connexion-avertissements").html();
        assertThat(html).contains("<h1>Que faire devant un avertissement du navigateur</h1>", "<table>",
                "<strong>d'où vient le problème\u202f?</strong>", "6 min",
                "CC BY 4.0", "Sextant", "Ce que l'on y apprend", "data-area=\"4\"", "data-print", "Sur le même sujet");
        assertThat(html.substring(html.indexOf("id=\"similar\""))).contains("href=\"/explore/tutorials/connexion-")
                .doesNotContain("href=\"/explore/tutorials/connexion-avertissements\"");
        assertThat(Seen.at(SERVER.client().with("Accept-Language", "en"), "/explore/tutorials/connexion-avertissements")
                .html()).contains("lang=\"en\"", "<article class=\"text\" lang=\"fr\">", "French");
    }

    @Test
    void aResourceSaysWhereItIsAndWhatItServes() {
        assertThat(at("/explore/resources/anssi-authentification").html()).contains("Mots de passe et second facteur",
                "https://messervices.cyber.gouv.fr/", "ANSSI", "lien seulement", "href=\"/explore/competences/4.1\"");
    }

    @Test
    void aSubjectLeadsToItsTutorialsAndPreviews() {
        Seen subject = at("/explore/subjects/moteurs");
        assertThat(subject.html()).contains("Moteurs de recherche", "Distinguer les résultats sponsorisés des autres",
                "href=\"/explore/tutorials/moteurs-lire-une-page-de-resultats\"", "id=\"level-1\"", "Un indice");
        String preview = at(subject.linkWith("aria-label", "aperçu de l'épreuve 1")).html();
        assertThat(preview).contains("Aperçu", "<fieldset class=\"choices\" disabled>")
                .doesNotContain("<button>Valider");
    }

    @Test
    void aTargetProfileSaysWhatItTests() {
        assertThat(at("/explore/profiles/rentree-6e").html()).contains("jusqu'au niveau",
                "href=\"/explore/competences/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explore/tutorials/nulle-part", "/explore/resources/nulle-part", "/explore/profiles/x",
            "/explore/subjects/nulle-part", "/explore/subjects/%3Cscript%3E", "/explore/competences/9.9",
            "/explore/competences/x", "/explore/levels/9", "/explore/levels/x", "/explore/challenges/x",
            "/explore/tutorials/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"})
    void whatIsNotThereIsHelpedWith(String address) {
        HttpResponse<String> answer = SERVER.client().get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Cela n'est pas ici</h1>", "action=\"/explore\"",
                "href=\"/explore/competences\"").doesNotContain("<script>", "rel=\"canonical\"");
    }

    @Test
    void challengesForCertificationHaveNoPreview() {
        assertThat(SERVER.client().get("/explore/challenges/equipement-durable-2-1").statusCode()).isEqualTo(404);
        assertThat(at("/explore?q=equipement-durable-2-1").html())
                .doesNotContain("/explore/challenges/equipement-durable-2-1\"");
    }

    private static Seen at(String address) {
        return Seen.at(SERVER.client(), address);
    }
}
