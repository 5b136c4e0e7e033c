package org.sextant.studio.screen;

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
    private static final String ANSWER = "document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()";

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
            run(page);
            assertThat(page.locator(".result-window")).containsText("framework");

            String answer = (String) page.evaluate(ANSWER);
            assertThat(answer).contains("Cadre de référence des compétences numériques");
            assertThat(Pattern.compile("\"text\": \"").matcher(answer).results()).hasSize(128);
            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(TRIAL.url("/")) || url.startsWith("data:"));
            assertThat(complaints).noneMatch(text -> text.startsWith("error"));
        }
    }

    @Test
    void theOtherExamplesRunToo() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/graphiql");
            assertThat(answerOf(page, "ByLevel", "levels")).contains("\"band\": \"ADVANCED\"");
            assertThat(answerOf(page, "SignIn", "accessToken")).contains("\"PUBLISHER\"", "\"userErrors\": []");
        }
    }

    @Test
    void theWholeSchemaIsExplained() {
        try (Page page = TRIAL.window(DESK)) {
            page.navigate("/graphiql");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show Documentation Explorer")).click();
            assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query");
        }
    }

    private static String answerOf(Page page, String example, String word) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(example)).click();
        page.waitForCondition(() -> {
            run(page); // GraphiQL notices a moment after the tab that the operation is another
            page.waitForTimeout(500);
            return ((String) page.evaluate(ANSWER)).contains(word);
        });
        return (String) page.evaluate(ANSWER);
    }

    private static void run(Page page) {
        page.locator(".graphiql-execute-button").click();
    }
}
