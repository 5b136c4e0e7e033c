package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Whoever writes while their session ends signs in, sends it again, and stands where they would have. */
class EndedSessionBrowserTest {
    private static final String NEW = "/studio/grid/1.1/new?tube=moteurs&level=8";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aFormIsSentAgainAfterSigningInWithoutAnyScript(int width) {
        try (Page page = TRIAL.windowWithoutScript(width, "author")) {
            page.navigate(NEW);
            page.locator("#title").fill("Écrit à " + width + " px\" <b>pendant</b> que la session finit");
            page.locator("#reason").fill("Il manque.");
            page.context().clearCookies();
            page.getByRole(AriaRole.BUTTON, button("Créer l'acquis")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce que vous avez écrit est gardé");
            Trial.picture(page, "session-ended");
            page.getByLabel("Identifiant").fill("author@demo.sextant");
            page.getByLabel("Mot de passe").fill("rien de tel");
            page.getByRole(AriaRole.BUTTON, button("Se connecter")).click();
            page.getByLabel("Mot de passe").fill("sextant-demo");
            page.getByRole(AriaRole.BUTTON, button("Se connecter")).click();
            assertThat(page.locator("h1")).hasText("Envoyer de nouveau");
            assertThat(page.locator("dl")).containsText("Écrit à " + width + " px\" <b>pendant</b>");
            Trial.picture(page, "send-again");
            page.getByRole(AriaRole.BUTTON, button("Envoyer de nouveau")).click();
            assertThat(page.getByText("L'acquis est créé")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void axeFindsNothingSeriousOnTheWay(int width) {
        try (Page page = TRIAL.window(width, "author")) {
            page.navigate(NEW);
            page.locator("#title").fill("Un titre");
            page.locator("#reason").fill("Il manque.");
            page.context().clearCookies();
            page.locator("#title").press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "the session has ended")).isEmpty();
            page.getByLabel("Identifiant").fill("reviewer@demo.sextant");
            page.getByLabel("Mot de passe").fill("sextant-demo");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien ne dit que ce soit de vous");
            org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "send it again")).isEmpty();
        }
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
