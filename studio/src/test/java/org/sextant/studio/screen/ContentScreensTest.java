package org.sextant.studio.screen;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding content in the pages of the studio, and reading all about it. */
class ContentScreensTest {
    private static final String LIST = "/studio/content";
    private static final String CHALLENGE = BundledBank.content().challenges().getFirst().id().value();

    @RegisterExtension
    static final TestServer SERVER = new TestServer().readyToSearch();

    @Test
    void theListIsFilteredAndTurnedPageByPage() {
        Studio author = somebody("author@example.org", Role.AUTHOR);
        String first = author.get(LIST + "?kind=CHALLENGE").body();
        assertThat(first).contains("rel=\"next\"", "<option value=\"CHALLENGE\" selected>")
                .doesNotContain("rel=\"prev\"");
        String second = author.get(next(first)).body();
        assertThat(second).contains("rel=\"prev\"");
        assertThat(second.substring(second.indexOf("<ol class=\"found\""))).isNotEqualTo(
                first.substring(first.indexOf("<ol class=\"found\"")));
        assertThat(author.get(LIST + "?text=" + CHALLENGE + "&kind=CHALLENGE").body())
                .contains("/studio/content/CHALLENGE/" + CHALLENGE);
        assertThat(author.get(LIST + "?competence=1.1&kind=COMPETENCE").body())
                .contains("/studio/content/COMPETENCE/1.1", "Un contenu");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        Studio author = somebody("author@example.org", Role.AUTHOR);
        assertThat(author.get(LIST + "?text=introuvable-zyzomys").body()).contains("Rien de trouvé",
                "Retirez un filtre");
        assertThat(author.get(LIST + "?mine=true").body()).contains("choisissez « Modifier »");
    }

    @Test
    void theListIsSearchedAsTeachersSearchAndNarrowedToWhatTheRulesSay() {
        Studio author = somebody("author@example.org", Role.AUTHOR);
        String found = author.get(LIST + "?search=moteur+de+recherhe&kind=TUBE").body();
        assertThat(found).contains("value=\"moteur de recherhe\"", "/studio/content/TUBE/moteurs")
                .doesNotContain("/studio/content/TUBE/hameconnage");
        assertThat(author.get(LIST + "?quality=BROKEN&kind=TARGET_PROFILE&search=zyzomys").body())
                .contains("Rien de trouvé", "<option value=\"BROKEN\" selected>");
    }

    @Test
    void aSearchIsKeptUnderANameAndForgotten() {
        Studio author = somebody("keeper@example.org", Role.AUTHOR);
        Map<String, String> search = Map.of("search", "l'hameçonnage & co", "kind", "CHALLENGE", "level", "3", "mine",
                "true");
        assertThat(author.get(LIST + "?kind=CHALLENGE").body()).contains("/studio/content/save");
        HttpResponse<String> kept = author.post(LIST + "/save", with(search, "name", " <b>À moi</b> "));
        assertThat(kept.statusCode()).isEqualTo(303);
        String address = kept.headers().firstValue("location").orElseThrow();
        assertThat(address).contains("kind=CHALLENGE", "level=3", "mine=true");
        String page = author.get(LIST).body();
        assertThat(page).contains("href=\"" + address.replace("&", "&amp;") + "\"", "&lt;b&gt;À moi&lt;/b&gt;");
        assertThat(somebody("another@example.org", Role.AUTHOR).get(LIST).body()).doesNotContain("À moi");
        assertThat(author.get(address).body()).contains("value=\"l&#39;hameçonnage &amp; co\"");

        HttpResponse<String> refused = author.post(LIST + "/save", with(search, "name", "  "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "Donnez un nom", "value=\"CHALLENGE\"");

        String id = matches(page, "name=\"id\" value=\"([^\"]+)\"").iterator().next();
        assertThat(somebody("another@example.org", Role.AUTHOR).post(LIST + "/forget", Map.of("id", id)).statusCode())
                .isEqualTo(422);
        assertThat(author.post(LIST + "/forget", Map.of("id", id)).statusCode()).isEqualTo(303);
        assertThat(author.get(LIST).body()).doesNotContain("À moi");
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new HashMap<>(form);
        more.put(name, value);
        return more;
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=NONSENSE", "?level=99", "?state=%3Cb%3E", "?text=%3Cscript%3Ealert(1)%3C/script%3E",
            "?mine=perhaps", "?kind=", "?text=%00", "?search=%00%1f*", "?quality=GOOD", "?type=%22%3E%3Cb%3E"})
    void whatTheFormCannotSendDoesNoHarm(String query) {
        HttpResponse<String> page = somebody("author@example.org", Role.AUTHOR).get(LIST + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert", "\"><b>");
    }

    @Test
    void anEntryShowsItsFieldsItsFaultsItsUsesAndAWayToEditIt() {
        EntityRef skill = new EntityRef(EntityKind.SKILL,
                BundledBank.content().skills().getFirst().id().value());
        Desk.of(SERVER, Role.AUTHOR).revise(skill, document -> document.remove("hint"));
        String page = somebody("author@example.org", Role.AUTHOR).get(LIST + "/SKILL/" + skill.key()).body();
        assertThat(page).contains("brouillon", "id=\"field.title.fr\"",
                "href=\"/studio/edit/SKILL/" + skill.key() + "\"",
                "indice", "/studio/content/TUBE/" + BundledBank.content().skills().getFirst().tube(),
                "/studio/content/CHALLENGE/", "Pour le relire.", "venue avec la version 1");
        Set<String> targets = matches(page, "href=\"#(field[^\"]*)\"");
        assertThat(targets).isNotEmpty();
        assertThat(matches(page, "id=\"(field[^\"]*)\"")).containsAll(targets);
        String challenge = somebody("author@example.org", Role.AUTHOR).get(LIST + "/CHALLENGE/" + CHALLENGE).body();
        assertThat(challenge).contains("/studio/challenges/" + new GlobalId("ChallengePrompt", CHALLENGE).encode(),
                "Personne ne l'a encore modifié");
    }

    @Test
    void historyIsComparedAndRestoredWithAReason() {
        EntityRef tube = new EntityRef(EntityKind.TUBE, "requetes");
        Desk desk = Desk.of(SERVER, Role.AUTHOR);
        desk.retitle(tube, "Écrire des requêtes");
        desk.retitle(tube, "Écrire <b>mieux</b>");
        Studio author = somebody("author@example.org", Role.AUTHOR);
        String page = author.get(LIST + "/TUBE/requetes?from=1&to=3").body();
        assertThat(page).contains("De la révision 1 à la révision 3", "title.fr", "&lt;b&gt;mieux")
                .doesNotContain("<b>mieux");
        assertThat(author.get(LIST + "/TUBE/requetes?from=1&to=99").body()).contains("n'existe pas");
        assertThat(author.get(LIST + "/TUBE/requetes?from=0&to=1").body()).contains("ajouté");
        String path = LIST + "/TUBE/requetes/restore";
        HttpResponse<String> refused = author.post(path,
                Map.of("revision", "2", "expectedRevision", "3", "reason", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"");
        HttpResponse<String> stale = author.post(path,
                Map.of("revision", "2", "expectedRevision", "2", "reason", "Ma raison."));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Ma raison.");
        HttpResponse<String> restored = author.post(path,
                Map.of("revision", "2", "expectedRevision", "3", "reason", "C'était mieux."));
        assertThat(restored.statusCode()).isEqualTo(303);
        assertThat(author.get(LIST + "/TUBE/requetes").body()).contains("Reprend la révision 2.", "C'était mieux.",
                "Écrire des requêtes");
    }

    @Test
    void aReaderIsGivenNoWayToChangeAnything() {
        Desk.of(SERVER, Role.AUTHOR).retitle(new EntityRef(EntityKind.TUBE, "moteurs"), "Autrement");
        String page = somebody("reader@example.org", Role.READER).get(LIST + "/TUBE/moteurs").body();
        assertThat(page).contains("Autrement").doesNotContain("/studio/edit/", "/restore");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyKindHasItsPage(EntityKind kind) {
        Studio author = somebody("author@example.org", Role.AUTHOR);
        List<String> keys = ContentEntities.of(BundledBank.content()).keySet().stream()
                .filter(entity -> entity.kind() == kind).map(EntityRef::key).limit(2).toList();
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            HttpResponse<String> page = author.get(LIST + "/" + kind + "/" + key);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(key, "id=\"field\"", "id=\"history\"");
        });
    }

    @Test
    void whatIsNotThereIsSaidAndNobodyElseIsShownAnything() {
        Studio author = somebody("author@example.org", Role.AUTHOR);
        assertThat(author.get(LIST + "/TUBE/nulle-part").statusCode()).isEqualTo(404);
        assertThat(author.get(LIST + "/NONSENSE/moteurs").statusCode()).isEqualTo(404);
        assertThat(author.get(LIST + "/TUBE/%3Cb%3E").statusCode()).isEqualTo(404);
        for (String path : List.of(LIST, LIST + "/TUBE/moteurs", LIST + "/TUBE/nulle-part")) {
            assertThat(Studio.of(SERVER).get(path).headers().firstValue("Location")).hasValue(Screens.SIGN_IN);
            assertThat(somebody("learner@example.org", Role.LEARNER).get(path).statusCode()).isEqualTo(403);
            assertThat(somebody("teacher@example.org", Role.MEMBER).get(path).statusCode()).isEqualTo(403);
        }
    }

    private static Studio somebody(String login, Role role) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), login, Set.of(role)));
    }

    private static String next(String page) {
        return matches(page, "rel=\"next\" href=\"([^\"]*)\"").iterator().next().replace("&amp;", "&");
    }

    private static Set<String> matches(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
