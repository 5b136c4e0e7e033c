package org.sextant.studio.screen;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** New variants from parameters on pages: chosen, looked at, made. */
class NewVariantScreenTest {
    private static final String FAMILY = "/studio/variants/statistiques-5";
    private static final String CHOSEN = FAMILY + "/new?generator=ventes-a-totaliser&version=1&seed=";
    private static final Pattern HIDDEN = Pattern
            .compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private final Studio author = somebody("author@example.org", Role.AUTHOR);

    @Test
    void theWayLeadsFromAGeneratedFamilyToItsParameters() {
        assertThat(author.get(FAMILY).body()).contains("href=\"" + FAMILY + "/new\"",
                "Produite par le générateur ventes-a-totaliser, version 1", "graine 2502", "theme : ferme");
        assertThat(author.get("/studio/variants/moteurs-1").body()).doesNotContain("/new\"");
        HttpResponse<String> page = author.get(FAMILY + "/new");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Générateur ventes-a-totaliser, version 1", "laisser la graine choisir",
                "ferme (textes de statistiques-5-1)", "name=\"parameter.theme\"").doesNotContain("id=\"preview\"");
        assertThat(author.get("/studio/variants/moteurs-1/new").body()).contains("partez d'une copie")
                .doesNotContain("id=\"parameters\"");
        assertThat(author.get("/studio/variants/nulle-part/new").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsLookedAtIsWhatIsMade() {
        String looked = author.get(CHOSEN + "50001&parameter.theme=ferme&usage=TRAINING").body();
        assertThat(looked).contains("id=\"preview\"", "Une ferme vend", "ventes.ods", "lieu = ", "theme : ferme",
                "entraînement</span>").doesNotContain("{{", "role=\"alert\"");
        HttpResponse<String> made = author.post(FAMILY + "/new", hidden(looked));
        assertThat(made.statusCode()).isEqualTo(303);
        String place = made.headers().firstValue("Location").orElseThrow();
        assertThat(place).startsWith("/studio/edit/CHALLENGE/statistiques-5-");
        String editor = author.get(place).body();
        assertThat(editor).contains("Générateur ventes-a-totaliser, version 1, graine 50001", "<dt>theme</dt>",
                "<dd>ferme</dd>", "value=\"ungenerate\"");
        assertThat(editor.replaceAll("\\s+", " ")).containsPattern("<fieldset class=\"all\" disabled");
        HttpResponse<String> again = author.post(FAMILY + "/new", hidden(looked));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("est déjà celle-ci", "value=\"50001\"");
    }

    @Test
    void whatCannotBeMadeIsSaidAndNothingTypedIsLost() {
        HttpResponse<String> seed = author.get(CHOSEN + "deux%22%3E%3Cb%3E&parameter.theme=velos");
        assertThat(seed.statusCode()).isEqualTo(422);
        assertThat(seed.body()).contains("role=\"alert\"", "n'est pas une graine", "value=\"velos\" selected")
                .doesNotContain("<b>");
        assertThat(author.get(CHOSEN + "1&parameter.theme=espace").body()).contains("espace", "role=\"alert\"");
        assertThat(author.get(FAMILY + "/new?generator=nobody&version=1").body()).contains("partez d'une copie");
        assertThat(author.get(CHOSEN + "2502&parameter.theme=ferme").body()).contains("« statistiques-5-1 » est déjà");
        assertThat(author.post(FAMILY + "/new", Map.of("generator", "nobody", "version", "x")).body())
                .contains("partez d'une copie");
    }

    @Test
    void aReaderIsOfferedNothingAndNobodyElseSeesAnything() {
        Studio reader = somebody("reader@example.org", Role.READER);
        assertThat(reader.get(FAMILY).body()).doesNotContain("/new\"");
        assertThat(reader.get(CHOSEN + "1&parameter.theme=ferme").body()).doesNotContain("id=\"preview\"",
                "<form method");
        Studio learner = somebody("learner@example.org", Role.LEARNER);
        assertThat(learner.get(CHOSEN + "1").statusCode()).isEqualTo(403);
        assertThat(learner.post(FAMILY + "/new", Map.of("generator", "ventes-a-totaliser", "version", "1"))
                .statusCode()).isEqualTo(403);
        assertThat(Studio.of(SERVER).get(CHOSEN + "1").headers().firstValue("Location")).hasValue(Screens.SIGN_IN);
    }

    /** The fields of the form below what is shown, that by which it is made. */
    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher matcher = HIDDEN.matcher(page.substring(page.indexOf("id=\"preview\"")));
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        assertThat(fields).containsKeys("generator", "version", "seed", "usage", "parameter.theme");
        return fields;
    }

    private static Studio somebody(String login, Role role) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), login, Set.of(role)));
    }
}
