package org.sextant.studio.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a developer finds who tries the API for the first time. */
class GraphiQlBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String ANSWER = "document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()";
    private static final String QUESTION = "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue()";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void theFirstExampleRunsWithoutAnotherHost() {
        try (Page page = TRIAL.window(DESK)) {
            List<String> asked = new CopyOnWriteArrayList<>();
            List<String> complaints = new CopyOnWriteArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
            page.navigate("/graphiql");
            String answer = answer(page, "Cadre de référence des compétences numériques");

            assertThat(Pattern.compile("\"text\": \"").matcher(answer).results()).hasSize(128);
            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(TRIAL.url("/")) || url.startsWith("data:"));
            assertThat(complaints).noneMatch(text -> text.startsWith("error"));
        }
    }

    @Test
    void anExampleOfTheMenuOpensInATabOfItsOwnWithItsVariables() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/graphiql");
            choose(page, "Les tutoriels courts d'une compétence");
            assertThat(answer(page, "totalCount")).contains("\"hasNextPage\": true");
            choose(page, "Le référentiel par niveau");
            assertThat(answer(page, "band")).contains("\"band\": \"ADVANCED\"");
            assertThat(page.getByRole(AriaRole.TAB)).hasCount(3);

            choose(page, "Les tutoriels courts d'une compétence");
            assertThat(page.getByRole(AriaRole.TAB)).hasCount(3);
            assertThat((String) page.evaluate(QUESTION)).contains("query TutorialsPageByPage");
        }
    }

    @Test
    void anAuthorSignsInAndTriesAnAnswer() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/graphiql");
            choose(page, "Essayer une réponse");
            assertThat(answer(page, "errors")).contains("UNAUTHENTICATED");
            signIn(page, "faux");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Aucun compte n'a cet identifiant et ce mot de passe.");
            signIn(page, "sextant-demo");
            assertThat(page.getByText("Connecté : author@demo.sextant")).isVisible();
            assertThat(answer(page, "outcome")).contains("\"correction\"");

            page.getByRole(AriaRole.BUTTON, named("Se déconnecter")).click();
            assertThat(answer(page, "errors")).contains("UNAUTHENTICATED");
        }
    }

    @Test
    void theGuideForTeamsLeadsToAnExample() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/developers");
            Locator example = page.locator("#resources-for-lesson");
            example.locator("summary").click();
            example.getByText("Essayer dans GraphiQL").click();
            page.waitForURL("**/graphiql");
            assertThat(answer(page, "resources")).contains("eduscol");
        }
    }

    @Test
    void onAPhoneTheMenuMakesRoomForWhatWasChosen() {
        try (Page page = TRIAL.window(PHONE)) {
            page.navigate("/graphiql");
            page.getByRole(AriaRole.BUTTON, named("Show Exemples")).click();
            choose(page, "De quoi comprendre un acquis");
            assertThat(page.locator(".examples")).hasCount(0);
            assertThat(answer(page, "learnMore")).contains("\"tutorials\"");
        }
    }

    @Test
    void theWholeSchemaIsExplained() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/graphiql");
            page.getByRole(AriaRole.BUTTON, named("Show Documentation Explorer")).click();
            assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query");
        }
    }

    private static void choose(Page page, String example) {
        page.locator(".examples").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(example)).click();
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Identifiant").fill("author@demo.sextant");
        page.getByLabel("Mot de passe").fill(password);
        page.getByRole(AriaRole.BUTTON, named("Se connecter")).click();
    }

    /** What running the open tab answers, once the answer holds a word. */
    private static String answer(Page page, String word) {
        page.locator(".graphiql-execute-button").click();
        page.waitForCondition(() -> ((String) page.evaluate(ANSWER)).contains(word));
        return (String) page.evaluate(ANSWER);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
