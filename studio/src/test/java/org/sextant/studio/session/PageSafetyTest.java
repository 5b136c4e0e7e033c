package org.sextant.studio.session;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class PageSafetyTest {
    private static final String ATTACK = "\"'><script>alert(1)</script>";
    private static final Actor PUBLISHER = new Actor(new AccountId(1), "publisher@example.org", Set.of(Role.PUBLISHER));

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @ParameterizedTest
    @CsvSource({"/, 200", "/developers, 200", "/graphiql, 200", "/studio, 303", "/studio/sign-in, 200",
            "/studio/releases, 200", "/studio/releases?after=nonsense, 400"})
    void everyPageKeepsToItself(String path, int status) {
        HttpResponse<String> page = Studio.of(SERVER).as(PUBLISHER).get(path);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';",
                "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Cache-Control")).isIn("no-store", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/developers", "/studio/sign-in", "/studio/releases"})
    void aPageHasNoScriptAndNoStyleInItsText(String path) {
        assertThat(Studio.of(SERVER).as(PUBLISHER).get(path).body()).doesNotContain("<script", "<style", "style=",
                "onclick");
    }

    @Test
    void aNoteIsShownAsItWasWritten() {
        Studio studio = Studio.of(SERVER).as(PUBLISHER);
        assertThat(studio.post("/studio/releases/note", note(0, "</textarea>" + ATTACK)).statusCode()).isEqualTo(303);
        assertThat(studio.get("/studio/releases").body()).doesNotContain("<script").contains("&lt;script&gt;alert(1)")
                .contains("&lt;/textarea&gt;");
    }

    @Test
    void aTextThatWasRefusedIsShownAsItWasWritten() {
        HttpResponse<String> page = Studio.of(SERVER).as(PUBLISHER).post("/studio/releases/note",
                note(77, "</textarea>" + ATTACK));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script").contains("&lt;/textarea&gt;");
    }

    @Test
    void aLoginIsShownAsItWasWritten() {
        Studio studio = Studio.of(SERVER);
        String refused = studio.post("/studio/sign-in", Map.of("login", ATTACK, "password", "x")).body();
        assertThat(refused).doesNotContain("<script").contains("value=\"&#34;");
        String signedIn = studio.as(new Actor(new AccountId(1), ATTACK, Set.of(Role.PUBLISHER))).get("/studio/releases")
                .body();
        assertThat(signedIn).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studio/releases?after=%22%3E%3Cscript%3E", "/studio/releases?%3Cscript%3E=1"})
    void anAddressDoesNotFindItsWayIntoThePage(String path) {
        assertThat(Studio.of(SERVER).as(PUBLISHER).get(path).body()).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr;q=7", "*", "-", "x-klingon", "fr;q=", "zz-ZZ, *;q=0.1"})
    void aMalformedWishForALanguageIsNoWish(String languages) {
        HttpResponse<String> page = Studio.of(SERVER).with("Accept-Language", languages).get("/studio/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"fr\"", "Se connecter");
    }

    @Test
    void thePagesSpeakEnglishToo() {
        HttpResponse<String> page = Studio.of(SERVER).with("Accept-Language", "en-GB, fr;q=0.5").get("/studio/sign-in");
        assertThat(page.body()).contains("lang=\"en\"", "Sign in");
    }

    private static Map<String, String> note(int expectedRevision, String text) {
        return Map.of("id", new GlobalId("Release", "1").encode(), "expectedRevision",
                Integer.toString(expectedRevision), "text", text);
    }

    private static String header(HttpResponse<?> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
