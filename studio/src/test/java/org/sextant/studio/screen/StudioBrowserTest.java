package org.sextant.studio.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.test.GraphQlClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do in the studio, in the browser that they do it with. */
class StudioBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String LOGIN = "publisher@demo.sextant";
    private static final String PASSWORD = "sextant-demo";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void aPublisherSignsInWritesANoteAndLeaves() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/studio");
            signIn(page, "faux");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Aucun compte n'a cet identifiant et ce mot de passe.");
            assertThat(page.getByLabel("Identifiant")).hasValue(LOGIN);
            signIn(page, PASSWORD);

            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Mon travail");
            assertThat(page.getByText("Connecté : " + LOGIN)).isVisible();
            page.navigate("/studio/releases");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Versions publiées");
            Locator release = page.locator("#release-1");
            assertThat(release).containsText("en service");
            int before = revision(page);

            open(release);
            release.getByRole(AriaRole.TEXTBOX).fill("Les sujets de <b>1.2</b>\nsont nouveaux.");
            save(release);
            assertThat(release.locator(".note")).hasText("Les sujets de <b>1.2</b>\nsont nouveaux.");
            assertThat(release).containsText("Paule Éditrice");
            assertThat(release).containsText("(révision " + (before + 1) + ")");

            page.getByRole(AriaRole.BUTTON, named("Se déconnecter")).click();
            assertThat(page).hasURL(TRIAL.url("/studio/sign-in"));
            page.navigate("/studio/releases");
            assertThat(page).hasURL(TRIAL.url("/studio/sign-in"));
        }
    }

    @Test
    void theSessionIsACookieThatNoScriptReads() {
        try (Page page = signedIn(DESK)) {
            List<Cookie> cookies = page.context().cookies(TRIAL.url("/studio/releases"));
            assertThat(cookies).singleElement().satisfies(cookie -> {
                assertThat(cookie.name).isEqualTo("sextant-studio");
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
                assertThat(cookie.path).isEqualTo("/studio");
            });
            assertThat(page.evaluate("document.cookie")).isEqualTo("");
            assertThat(page.context().cookies(TRIAL.url("/graphql"))).isEmpty();
        }
    }

    @Test
    void aNoteThatComesTooLateIsRefusedAndNothingTypedIsLost() {
        try (Page page = signedIn(DESK)) {
            Locator release = page.locator("#release-1");
            open(release);
            release.getByRole(AriaRole.TEXTBOX).fill("Ma note, tapée longtemps.");
            int before = revision(page);
            writeByApi(page, before, "Celle d'une collègue.");
            Response answer = page.waitForResponse("**/studio/releases/note", () -> save(release));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(release.getByRole(AriaRole.ALERT)).containsText("Quelqu'un a écrit une autre note entre-temps.");
            assertThat(release.locator(".note")).hasText("Celle d'une collègue.");
            assertThat(release.getByRole(AriaRole.TEXTBOX)).hasValue("Ma note, tapée longtemps.");
            assertThat(release.getByRole(AriaRole.TEXTBOX)).isFocused();

            save(release);
            assertThat(release.locator(".note")).hasText("Ma note, tapée longtemps.");
            assertThat(release).containsText("(révision " + (before + 2) + ")");
        }
    }

    @Test
    void theWholeStoryNeedsNoMouse() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/");
            page.keyboard().press("Tab");
            assertThat(page.getByText("Aller au contenu")).isFocused();
            Trial.tabTo(page, "nav a[href='/studio/releases']");
            page.keyboard().press("Enter");
            page.waitForURL("**/studio/sign-in");
            assertThat(page.getByLabel("Identifiant")).isFocused();
            page.keyboard().type(LOGIN);
            page.keyboard().press("Tab");
            page.keyboard().type(PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**" + Screens.WORK);
            Trial.tabTo(page, "nav a[href='/studio/releases']");
            page.keyboard().press("Enter");
            page.waitForURL("**/studio/releases");

            int before = revision(page);
            Trial.tabTo(page, "#release-1 summary");
            page.keyboard().press("Enter");
            Trial.tabTo(page, "#release-1 textarea");
            page.keyboard().press("Control+A");
            page.keyboard().type("Écrite au clavier.");
            Trial.tabTo(page, "#release-1 button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#release-1")).containsText("(révision " + (before + 1) + ")");
            assertThat(page.locator("#release-1 .note")).hasText("Écrite au clavier.");

            Trial.tabTo(page, "form[action='/studio/sign-out'] button");
            page.keyboard().press("Enter");
            page.waitForURL("**/studio/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql", "/developers", "/studio/releases", "/studio/releases?after=nonsense"})
    void aPageFitsAPhone(String path) {
        try (Page page = signedIn(PHONE)) {
            writeByApi(page, revision(page), "mot".repeat(100) + "\n" + "https://example.org/" + "x".repeat(200));
            page.navigate(path);
            unfold(page);
            assertFits(page);
        }
    }

    @Test
    void signingInFitsAPhone() {
        try (Page page = TRIAL.window(PHONE)) {
            page.navigate("/studio/sign-in");
            assertFits(page);
            signIn(page, "faux");
            assertFits(page);
        }
    }

    private static Page signedIn(int width) {
        Page page = TRIAL.window(width);
        page.navigate("/studio/sign-in");
        signIn(page, PASSWORD);
        page.waitForURL("**" + Screens.WORK);
        page.navigate("/studio/releases");
        return page;
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Identifiant").fill(LOGIN);
        page.getByLabel("Mot de passe").fill(password);
        page.getByRole(AriaRole.BUTTON, named("Se connecter")).click();
    }

    private static void open(Locator release) {
        release.locator("summary").click();
    }

    private static void save(Locator release) {
        release.getByRole(AriaRole.BUTTON).click();
    }

    /** The revision of the note of release 1 that the page shows; 0 for none. */
    private static int revision(Page page) {
        return Integer.parseInt(page.locator("#release-1 input[name=expectedRevision]").inputValue());
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    private static void assertFits(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
    }

    private static void writeByApi(Page page, int expectedRevision, String text) {
        String token = api(page, "", """
                mutation($login: String!, $password: String!) {
                  sessionCreate(input: {login: $login, password: $password}) { session { accessToken } }
                }""", Map.of("login", LOGIN, "password", PASSWORD), "/sessionCreate/session/accessToken");
        String revision = api(page, token, """
                mutation($revision: Int!, $text: Markdown!) {
                  releaseNote(id: "UmVsZWFzZTox", expectedRevision: $revision, input: {text: $text}) {
                    release { note { revision } }
                  }
                }""", Map.of("revision", expectedRevision, "text", text), "/releaseNote/release/note/revision");
        assertThat(revision).isEqualTo(Integer.toString(expectedRevision + 1));
    }

    private static String api(Page page, String token, String query, Map<String, ?> variables, String answer) {
        RequestOptions call = RequestOptions.create().setData(Map.of("query", query, "variables", variables));
        if (!token.isEmpty()) {
            call.setHeader("Authorization", "Bearer " + token);
        }
        return GraphQlClient.json(page.request().post("/graphql", call).text()).path("data").at(answer).asText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
