package org.sextant.studio.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An author is told of what looks like what they write, and makes it a variant of that. */
class AlikeBrowserTest {
    private static final String KNOWN = "fiabilite-sources-1-0";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void whatIsTypedIsKnownAndGoesOnAsAVariantOfWhatItLooksLike() {
        try (Page page = TRIAL.window(1280, "author")) {
            page.navigate("/studio/edit/CHALLENGE/nouvelle-question");
            Locator instruction = page.locator("textarea[name='/instruction/fr']");
            instruction.fill("Quel est cet oiseau ?");
            assertThat(page.locator("#status")).containsText("Enregistré à");
            assertThat(page.locator("#alike .alike")).hasCount(0);
            assertThat(page.locator("#alike-lead")).isHidden();
            instruction.fill(instruction());
            Locator alike = page.locator("#alike .alike");
            assertThat(alike.getByText(KNOWN, new Locator.GetByTextOptions().setExact(true))).isVisible();
            assertThat(alike.locator(".badge").first()).hasText("à 100 %");
            Trial.picture(page, "alike");
            assertThat(Axe.serious(page, "alike")).isEmpty();
            alike.locator("summary").first().press("Enter");
            assertThat(alike.locator("details .instruction").first()).isVisible();
            page.locator("[value='follow " + KNOWN + "']").press("Enter");
            page.waitForURL("**/studio/edit/CHALLENGE/fiabilite-sources-1-*");
            assertThat(page.locator("textarea[name='/instruction/fr']")).hasValue(instruction());
            assertThat(page.locator("input[name='/skill']")).hasValue("fiabilite-sources-1");
            assertThat(page.locator("#alike .alike")).hasCount(0);
        }
    }

    @Test
    void itIsThereWithoutScriptOnceItIsSavedAndOnAPhone() {
        try (Page page = TRIAL.window(390, "author")) {
            page.navigate("/studio/edit/CHALLENGE/autre-question");
            page.locator("textarea[name='/instruction/fr']").fill(instruction());
            assertThat(page.locator("#alike .alike")).isVisible();
            assertThat(page.locator("#alike-lead a")).isVisible();
            page.route("**/editor.js", route -> route.abort());
            page.reload();
            assertThat(page.locator("#alike .alike a").first()).hasAttribute("href",
                    "/studio/content/CHALLENGE/" + KNOWN);
            Trial.picture(page, "alike-phone");
            page.locator("[value='follow " + KNOWN + "']").click();
            page.waitForURL("**/studio/edit/CHALLENGE/fiabilite-sources-1-*");
        }
    }

    private static String instruction() {
        return BundledBank.content().challenges().stream().filter(each -> each.id().value().equals(KNOWN)).findFirst()
                .orElseThrow().instruction().in(List.of(Locale.FRENCH)).text();
    }
}
