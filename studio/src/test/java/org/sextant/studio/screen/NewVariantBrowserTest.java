package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A variant from parameters without a mouse, and how that looks. */
class NewVariantBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final String FAMILY = "/studio/variants/statistiques-5";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void aVariantIsChosenLookedAtAndMadeByKeyboard() {
        try (Page page = TRIAL.window(WIDE, "author")) {
            page.navigate(FAMILY);
            Trial.picture(page, "variants-generated");
            Trial.tabTo(page, "#fromParameters");
            page.keyboard().press("Enter");
            page.waitForURL("**" + FAMILY + "/new");
            Trial.picture(page, "variant-new");
            Trial.tabTo(page, "#parameters select[name='parameter.theme']");
            page.keyboard().type("vel");
            Trial.tabTo(page, "#parameters button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#preview")).containsText("Un loueur de vélos");
            Trial.picture(page, "variant-preview");
            Trial.tabTo(page, "#make");
            page.keyboard().press("Enter");
            page.waitForURL("**/studio/edit/CHALLENGE/statistiques-5-*");
            assertThat(page.locator("#generated")).containsText("velos");
            assertThat(page.locator("textarea[name='/instruction/fr']")).isDisabled();
            Trial.picture(page, "editor-generated");
            assertThat(Axe.serious(page, "the editor of a generated variant")).isEmpty();
        }
    }

    @Test
    void itFitsAPhoneAndAxeFindsNothingSerious() {
        try (Page page = TRIAL.window(PHONE, "author")) {
            page.navigate(FAMILY + "/new?generator=ventes-a-totaliser&version=1&seed=77&parameter.theme=ferme");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
            Trial.picture(page, "variant-preview");
            assertThat(Axe.serious(page, "a new variant on a phone")).isEmpty();
            page.setViewportSize(WIDE, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.serious(page, "a new variant in the dark")).isEmpty();
        }
    }
}
