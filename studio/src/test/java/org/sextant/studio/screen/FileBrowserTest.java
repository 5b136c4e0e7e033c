package org.sextant.studio.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** An author hands in files of their own, with scripts and without. */
class FileBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String PLACE = "/studio/edit/CHALLENGE/fiabilite-sources-1-";
    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
            + "<rect width=\"40\" height=\"20\" fill=\"teal\"/><text x=\"4\" y=\"14\" fill=\"white\">%s</text></svg>";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aPictureIsChosenNamedAndShownAsLearnersWillSeeIt(int width) {
        try (Page page = TRIAL.window(width, "author")) {
            page.navigate(PLACE + (width == WIDE ? "0" : "1"));
            page.locator("textarea[name='/instruction/fr']").fill("Ce qui est tapé reste.");
            if (page.locator("[value='detach /illustration']").count() > 0) {
                page.locator("[value='detach /illustration']").click();
            }
            page.locator("[value='hand-in illustration']").click();
            assertThat(page.locator("h1")).hasText("Une illustration à moi");
            picture(page, "file", width);
            page.getByLabel("Fichier, ").setInputFiles(
                    new FilePayload("Mon plan " + width + ".svg", "image/svg+xml", svg("plan " + width)));
            assertThat(page.locator("#attach")).containsText("Mon plan " + width + ".svg");
            page.getByLabel("En français").fill("Le plan \"du site\" <b>");
            picture(page, "file-received", width);
            page.getByRole(AriaRole.BUTTON, named("Joindre à l'épreuve")).click();
            Locator shown = page.locator("#prompt img");
            assertThat(shown).hasAttribute("alt", "Le plan \"du site\" <b>");
            assertThat((Boolean) shown.evaluate("img => img.decode().then(() => img.naturalWidth > 0)")).isTrue();
            assertThat(page.locator("textarea[name='/instruction/fr']")).hasValue("Ce qui est tapé reste.");
            assertThat(page.locator("#at-illustration a")).hasText("mon-plan-" + width + ".svg");
            picture(page, "file-attached", width);
        }
    }

    @Test
    void aFileIsDroppedAndHowFarItHasComeIsTold() {
        try (Page page = TRIAL.window(WIDE, "reviewer")) {
            page.navigate(PLACE + "2");
            page.locator("[value='hand-in attachments']").click();
            page.locator("#upload").evaluate(
                    """
                            form => {
                              const data = new DataTransfer();
                              data.items.add(new File(["Le contenu"], "Notes.txt", { type: "text/plain" }));
                              form.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
                            }""");
            page.getByRole(AriaRole.BUTTON, named("Joindre à l'épreuve")).click();
            assertThat(page.locator("#prompt")).containsText("notes.txt");
        }
    }

    @Test
    void withoutScriptsItGoesTheSameWay() {
        try (Page page = TRIAL.windowWithoutScript(PHONE, "publisher")) {
            page.navigate(PLACE + "3");
            page.locator("textarea[name='/instruction/fr']").fill("Ce qui est tapé reste.");
            page.locator("[value='hand-in attachments']").click();
            page.getByLabel("Fichier, ").setInputFiles(new FilePayload("a.txt", "text/plain", "a".getBytes(UTF_8)));
            page.getByRole(AriaRole.BUTTON, named("Déposer")).click();
            page.getByRole(AriaRole.BUTTON, named("Joindre à l'épreuve")).click();
            assertThat(page.locator("#prompt")).containsText("a.txt");
            assertThat(page.locator("textarea[name='/instruction/fr']")).hasValue("Ce qui est tapé reste.");
        }
    }

    @Test
    void whatIsRefusedIsToldInWordsAndCanBeMended() {
        try (Page page = TRIAL.window(WIDE, "author")) {
            page.navigate(PLACE + "2");
            page.locator("[value='hand-in attachments']").click();
            Locator file = page.getByLabel("Fichier, ");
            file.setInputFiles(new FilePayload("grand.txt", "text/plain", new byte[(8 << 20) + 1]));
            assertThat(page.locator("#upload [role=status]")).containsText("trop grand : 8 Mio");
            file.setInputFiles(new FilePayload("plan.png", "image/png", svg("plan")));
            page.getByRole(AriaRole.BUTTON, named("Joindre à l'épreuve")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("ce pourrait être : svg");
            Trial.picture(page, "file-refused");
            page.getByLabel("Le nom que verront").fill("Plan.svg");
            page.getByRole(AriaRole.BUTTON, named("Joindre à l'épreuve")).click();
            assertThat(page.locator("#prompt")).containsText("plan.svg");
            page.locator("[value='hand-in attachments']").click();
            page.getByLabel("Fichier, ").setInputFiles(new FilePayload("mal.svg", "image/svg+xml",
                    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8)));
            page.getByRole(AriaRole.BUTTON, named("Joindre à l'épreuve")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("« onload= » pourrait exécuter un script");
        }
    }

    private static void picture(Page page, String name, int width) {
        Trial.picture(page, name);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(Axe.serious(page, name)).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static byte[] svg(String text) {
        return PICTURE.formatted(text).getBytes(UTF_8);
    }
}
