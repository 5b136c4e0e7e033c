package org.sextant.studio.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.grid.RungApi;
import org.sextant.studio.review.Desk;
import org.sextant.studio.session.Studio;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The grid on pages, and what is done there. */
class GridScreensTest {
    private static final String GRID = "/studio/grid";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Studio author = somebody("author@example.org", Role.AUTHOR);

    @Test
    void theWayLeadsFromTheCompetencesToARung() {
        assertThat(author.get(GRID).body()).contains("href=\"/studio/grid/1.1\"", "8 niveaux incomplets");
        String grid = author.get(GRID + "/1.1").body();
        assertThat(grid).contains("id=\"skill-moteurs-1\"", "/studio/grid/1.1/skills/moteurs-1",
                "moteurs-1, Distinguer les résultats sponsorisés des autres, en production, 4 épreuves validées "
                        + "(1 d&#39;entraînement, 1 de certification, 2 pour les deux)",
                "/studio/grid/1.1/new?tube=moteurs&amp;level=3");
        assertThat(author.get(GRID + "/1.1/skills/moteurs-1").body()).contains("/studio/variants/moteurs-1",
                "/studio/content/SKILL/moteurs-1", "id=\"skillMove\"");
        assertThat(author.get(GRID + "/9.9").statusCode()).isEqualTo(404);
        assertThat(author.get(GRID + "/1.1/skills/nulle-part").statusCode()).isEqualTo(404);
        assertThat(author.get(GRID + "/nonsense/skills/moteurs-1").statusCode()).isEqualTo(404);
    }

    @Test
    void aNewRungIsMadeAndUndone() {
        HttpResponse<String> refused = author.post(GRID + "/1.1/new",
                Map.of("tube", "moteurs", "level", "8", "title", "Écrire <b>un</b> moteur", "reason", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "Dites pourquoi", "Écrire &lt;b>un&lt;/b> moteur");
        HttpResponse<String> made = author.post(GRID + "/1.1/new",
                Map.of("tube", "moteurs", "level", "8", "title", "Écrire un moteur", "reason", "Pour les experts."));
        assertThat(made.statusCode()).isEqualTo(303);
        String page = author.get(made.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("id=\"skill-moteurs-8\"", "L'acquis est créé", "rung workbench");
        HttpResponse<String> undone = author.post(GRID + "/1.1/undo", Map.of("undo", undo(page)));
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(author.get(undone.headers().firstValue("Location").orElseThrow()).body()).contains("rung obsolete",
                "C'est annulé.");
        assertThat(author.post(GRID + "/1.1/undo", Map.of("undo", "nonsense")).body()).contains("role=\"alert\"");
    }

    @Test
    void aSkillIsMovedClonedAndRetiredByForms() {
        String rung = GRID + "/1.1/skills/requetes-3";
        HttpResponse<String> stale = author.post(rung + "/move", Map.of("id", id("requetes-3"), "revision", "7", "tube",
                "requetes", "level", "8", "reason", "Plus dur."));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Quelqu'un a enregistré", "value=\"Plus dur.\"");
        assertThat(author.post(rung + "/clone", Map.of("id", id("requetes-3"), "tube", "sitographie", "level", "5",
                "withChallenges", "on", "reason", "Idem.")).statusCode()).isEqualTo(303);
        assertThat(author.get(GRID + "/1.1").body()).contains("id=\"skill-sitographie-5\"", "4 proposées");
        assertThat(author.post(rung + "/archive", Map.of("id", id("requetes-3"), "revision", "0", "successor",
                id("requetes-5"), "reason", "Remplacé.")).statusCode()).isEqualTo(303);
        assertThat(author.get(rung).body()).contains("archivé", "Remplacé par", "/studio/grid/1.1/skills/requetes-5");
        assertThat(author.get("/studio/content/SKILL/requetes-3").body()).contains("Remplacé par",
                "<a href=\"/studio/content/SKILL/requetes-5\">");
        assertThat(author.get("/studio/content/SKILL/requetes-5").body()).doesNotContain("Remplacé par")
                .contains("/studio/content/SKILL/requetes-3");
        assertThat(author.post(GRID + "/1.1/skills/requetes-5/obsolete",
                Map.of("id", id("requetes-5"), "revision", "0", "reason", "Faux.")).statusCode()).isEqualTo(303);
        assertThat(author.get(GRID + "/1.1/skills/requetes-5").body()).contains("périmé");
    }

    @Test
    void whatIsTooMuchForAnAddressCanBeUndoneAllTheSame() {
        Desk desk = Desk.of(SERVER, Role.AUTHOR);
        JsonNode like = GraphQlClient.json(new DraftApi(desk.client())
                .open(new EntityRef(EntityKind.CHALLENGE, "sitographie-4-0")).at("/workingCopy/document").asText());
        for (int i = 10; i < 40; i++) {
            desk.revise(new EntityRef(EntityKind.CHALLENGE, "l" + "o".repeat(90) + "ng-" + i), document -> {
                String id = document.path("id").asText();
                document.setAll((ObjectNode) like);
                document.put("id", id);
            });
        }
        HttpResponse<String> gone = author.post(GRID + "/1.1/skills/sitographie-4/obsolete",
                Map.of("id", id("sitographie-4"), "revision", "0", "reason", "Faux."));
        assertThat(gone.statusCode()).as("an address of thousands of letters would be refused").isEqualTo(200);
        String undo = undo(gone.body());
        assertThat(undo).hasSizeGreaterThan(4096);
        HttpResponse<String> undone = author.post(GRID + "/1.1/undo", Map.of("undo", undo));
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(undone.body()).contains("C'est annulé.");
        assertThat(author.get(GRID + "/1.1/skills/sitographie-4").body()).contains("● en production</span>");
    }

    @Test
    void aReaderLooksAndNobodyElseSeesAnything() {
        Studio reader = somebody("reader@example.org", Role.READER);
        assertThat(reader.get(GRID + "/1.1").body()).contains("id=\"skill-moteurs-1\"").doesNotContain("/new?tube=");
        assertThat(reader.get(GRID + "/1.1/skills/moteurs-1").body()).doesNotContain("<form");
        Studio learner = somebody("learner@example.org", Role.LEARNER);
        for (String path : List.of(GRID, GRID + "/1.1", GRID + "/1.1/skills/moteurs-1", GRID + "/1.1/new")) {
            assertThat(learner.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(Studio.of(SERVER).get(path).headers().firstValue("Location")).as(path)
                    .hasValue(Screens.SIGN_IN);
        }
    }

    private static String id(String skill) {
        return RungApi.id(skill);
    }

    private static String undo(String page) {
        Matcher matcher = Pattern.compile("name=\"undo\" value=\"([A-Za-z0-9_-]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Studio somebody(String login, Role role) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), login, Set.of(role)));
    }
}
