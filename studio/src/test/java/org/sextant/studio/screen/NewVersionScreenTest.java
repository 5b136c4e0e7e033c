package org.sextant.studio.screen;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A new version of a prototype, from the page of its family. */
class NewVersionScreenTest {
    private static final String FAMILY = "/studio/variants/moteurs-1";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theNextVersionIsOfferedBegunAndOpened() {
        Studio author = somebody("version@example.org", Role.AUTHOR);
        assertThat(author.get(FAMILY).body()).contains("id=\"newVersion\"", "Nouvelle version du prototype (version 2)",
                "name=\"version\" value=\"2\"");
        HttpResponse<String> begun = author.post(FAMILY + "/version", Map.of("version", "2"));
        assertThat(begun.statusCode()).isEqualTo(303);
        String place = begun.headers().firstValue("Location").orElseThrow();
        assertThat(place).isEqualTo("/studio/edit/CHALLENGE/moteurs-1-v2-0");
        assertThat(author.get(place).body()).contains("data-editor").containsPattern("name=\"/version\" value=\"2\"")
                .containsPattern("name=\"/variant\" value=\"0\"");
        assertThat(author.post(FAMILY + "/version", Map.of("version", "2")).headers().firstValue("Location"))
                .as("pressed twice").hasValue(place);
    }

    @Test
    void whatCannotBeBegunIsSaidOnThePageOfTheFamily() {
        Studio author = somebody("late@example.org", Role.AUTHOR);
        for (String version : new String[]{"1", "x", ""}) {
            HttpResponse<String> refused = author.post(FAMILY + "/version", Map.of("version", version));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("role=\"alert\"", "La prochaine version est la version 2");
        }
        assertThat(author.post("/studio/variants/nulle-part/version", Map.of("version", "2")).statusCode())
                .isEqualTo(404);
        assertThat(somebody("reads@example.org", Role.READER).get(FAMILY).body()).doesNotContain("newVersion");
        assertThat(Studio.of(SERVER).post(FAMILY + "/version", Map.of("version", "2")).statusCode()).isEqualTo(401);
    }

    private static Studio somebody(String login, Role role) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), login, Set.of(role)));
    }
}
