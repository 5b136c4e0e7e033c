package org.sextant.studio.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages for teachers in a browser: by keyboard alone, in place, on a phone, by night, on paper. */
@Tag("proof")
class ExploreBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final List<String> PAGES = List.of("/explore", "/explore?q=mot+de+passe",
            "/explore?q=exercice+1.2+cycle+4", "/explore?q=zzzzqqqq", "/explore/competences",
            "/explore/competences/1.2", "/explore/levels/3", "/explore/subjects/moteurs",
            "/explore/tutorials/connexion-avertissements", "/explore/resources/anssi-authentification",
            "/explore/profiles/rentree-6e", "/explore/challenges/moteurs-1-0", "/explore/tutorials/nulle-part");

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void aSuggestionIsFoundByKeyboardAlone() {
        try (Page page = TRIAL.window(WIDE)) {
            List<String> complaints = complaints(page);
            page.navigate("/explore");
            Trial.tabTo(page, "#q");
            page.keyboard().type("mote");
            Locator option = page.locator("#suggestions [role=option]").first();
            assertThat(option).isVisible();
            assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
            page.keyboard().press("Escape");
            assertThat(option).isHidden();
            page.keyboard().type("urs");
            assertThat(option).containsText("Moteurs de recherche");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
            Trial.picture(page, "explore-suggestions");
            page.keyboard().press("Enter");
            page.waitForURL("**/explore/subjects/moteurs");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void resultsChangeInPlaceAndTheAddressFollows() {
        try (Page page = TRIAL.window(WIDE)) {
            List<String> complaints = complaints(page);
            page.navigate("/explore");
            page.evaluate("window.isStillHere = true");
            page.locator("#q").fill("mot de passe");
            page.keyboard().press("Enter");
            page.waitForURL("**/explore?q=mot+de+passe");
            assertThat(page.locator("#count")).containsText("pour « mot de passe »");
            String all = page.locator("#count").textContent();
            assertThat(page.locator("#said")).hasText(all);

            Trial.tabTo(page, "#type-tutorial");
            page.keyboard().press("Enter");
            page.waitForURL("**/explore?q=mot+de+passe&type=tutorial");
            assertThat(page.locator("#type-tutorial")).hasAttribute("aria-current", "true");
            assertThat(page.locator("#type-tutorial")).isFocused();
            page.locator("#facet-cycle > summary").click();
            page.locator("#competence-4\\.1").click();
            page.waitForURL("**&type=tutorial&competence=4.1");
            assertThat(page.locator("#facet-cycle")).hasAttribute("open", "");
            assertThat(page.locator("#chip-competence-4\\.1")).isVisible();
            page.goBack();
            page.goBack();
            assertThat(page.locator("#count")).hasText(all);
            assertThat(page.locator("#q")).hasValue("mot de passe");
            page.goBack();
            assertThat(page.locator(".shelves")).isVisible();
            assertThat(page.evaluate("window.isStillHere")).isEqualTo(true);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void everyPageFitsAndKeepsNobodyOut() {
        List<String> findings = new ArrayList<>();
        try (Page page = TRIAL.window(WIDE)) {
            for (String path : PAGES) {
                page.navigate(path);
                Trial.picture(page, "explore" + path.replaceAll("\\W+", "-"));
                findings.addAll(findings(page, path, WIDE, ColorScheme.LIGHT));
                findings.addAll(findings(page, path, PHONE, ColorScheme.DARK));
                Trial.picture(page, "explore" + path.replaceAll("\\W+", "-"));
                page.setViewportSize(WIDE, HEIGHT);
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void onAPhoneTheFiltersUnfoldAboveTheResults() {
        try (Page page = TRIAL.window(PHONE)) {
            page.navigate("/explore?q=mot+de+passe");
            assertThat(page.locator("#count")).containsText("mot de passe");
            assertThat(page.locator("#competence-4\\.1")).isHidden();
            page.locator("#filters > summary").click();
            page.locator("#competence-4\\.1").click();
            page.waitForURL("**&competence=4.1");
            assertThat(page.locator("#competence-4\\.1")).isFocused();
        }
    }

    @Test
    void aTutorialPrintsAsASheet() {
        try (Page page = TRIAL.window(WIDE)) {
            page.navigate("/explore/tutorials/connexion-avertissements");
            assertThat(page.locator("[data-print]")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".sheet-facts")).isVisible();
            for (String screenOnly : List.of("body > header", "[data-print]", ".trail", ".language")) {
                assertThat(page.locator(screenOnly)).isHidden();
            }
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screens", "explore-sheet.pdf")));
        }
    }

    /** What the console says of things that went wrong, such as a script or a style that the policy forbids. */
    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (Pattern.matches("error|warning", message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static List<String> findings(Page page, String path, int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> findings = new ArrayList<>(Axe.serious(page, path + ", " + width + ", " + scheme));
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
            findings.add(path + " is wider than " + width);
        }
        return findings;
    }
}
