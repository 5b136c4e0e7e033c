package org.sextant.studio.screen.edit;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.screen.edit.Sent.after;
import static org.sextant.studio.screen.edit.Sent.location;

/** What no other screen begins is begun by its kind and its id. */
class NewScreenTest {
    private static final String NEW = "/studio/edit";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @ParameterizedTest
    @CsvSource({"TUBE, tri-de-sources", "TUTORIAL, lire-une-adresse", "RESOURCE, fiche-adresse",
            "TARGET_PROFILE, rentree", "FORM, test-de-rentree", "COMPETENCE, 6.1", "FRAMEWORK, MonCadre",
            "REFERENTIAL, autre-cadre", "SYNONYMS, de"})
    void everyKindWithoutAnotherWayInIsBegunFromThePage(String kind, String key) {
        Studio author = as("a", Role.AUTHOR);
        assertThat(author.get(NEW).body()).contains("value=\"" + kind + "\"");
        HttpResponse<String> begun = author.post(NEW, Map.of("kind", kind, "key", " " + key + " "));
        assertThat(location(begun)).isEqualTo(NEW + "/" + kind + "/" + key);
        assertThat(after(author, location(begun), begun)).contains("data-editor");
    }

    @Test
    void whatIsThereAlreadyIsToldAndLedTo() {
        HttpResponse<String> there = as("b", Role.AUTHOR).post(NEW, Map.of("kind", "TUBE", "key", "moteurs"));
        assertThat(there.statusCode()).isEqualTo(409);
        assertThat(there.body()).contains("existe déjà", "href=\"/studio/content/TUBE/moteurs\"",
                "value=\"moteurs\"", "role=\"alert\"");
    }

    @Test
    void aKeyThatCannotBeIsRefusedBesideItsField() {
        HttpResponse<String> refused = as("c", Role.AUTHOR).post(NEW,
                Map.of("kind", "TUTORIAL", "key", "Pas un <b>id</b>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "Pas un &lt;b",
                "aria-describedby=\"key-problem key-help\"").doesNotContain("<b>id");
        assertThat(as("c", Role.AUTHOR).post(NEW, Map.of("kind", "NOTHING", "key", "x")).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoWritesBeginsAnything() {
        assertThat(location(Studio.of(SERVER).get(NEW))).isEqualTo(Screens.SIGN_IN);
        assertThat(Studio.of(SERVER).post(NEW, Map.of("kind", "TUBE", "key", "x")).statusCode()).isEqualTo(401);
        assertThat(as("d", Role.AUTHOR).get("/studio/content").body()).contains("href=\"/studio/edit\"");
        Studio reader = as("e", Role.READER);
        assertThat(reader.get("/studio/content").body()).doesNotContain("href=\"/studio/edit\"");
        assertThat(reader.get(NEW).statusCode()).isEqualTo(403);
        assertThat(reader.post(NEW, Map.of("kind", "TUBE", "key", "x")).statusCode()).isEqualTo(403);
    }

    private static Studio as(String name, Role role) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), name + "@example.org", Set.of(role)));
    }
}
