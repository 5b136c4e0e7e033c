package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An author finds something, goes to its fault, reads who changed what, and takes a change back: with pictures to look at. */
class ContentBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String LIST = "/studio/content";
    private static final EntityRef CHALLENGE = new EntityRef(EntityKind.CHALLENGE,
            BundledBank.content().challenges().getFirst().id().value());

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void anAuthorFindsAFaultAndTakesTheChangeBackWithoutAMouse() {
        Desk author = new Desk(TRIAL.client("author"));
        int before = author.revise(CHALLENGE, document -> document.put("focused", true));
        author.revise(CHALLENGE, document -> document.put("focused", false).remove("explanation"));
        try (Page page = TRIAL.window(WIDE, "author")) {
            page.navigate("/");
            Trial.tabTo(page, "nav a[href='" + LIST + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**" + LIST);
            Trial.tabTo(page, "#search");
            page.keyboard().type(CHALLENGE.key());
            page.keyboard().press("Enter");
            page.waitForURL("**search=**");
            Trial.picture(page, "content-found");
            Trial.tabTo(page, "#found a[href$='" + CHALLENGE.key() + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**/CHALLENGE/" + CHALLENGE.key());
            assertThat(page.locator("#problems")).containsText("Expliquez la solution");
            Trial.tabTo(page, "#problems a[href='#field.explanation']");
            page.keyboard().press("Enter");
            assertThat(page.locator("[id='field.explanation']")).isInViewport();
            assertThat(page.locator("[id='field.explanation']")).containsText("rien encore");
            Trial.tabTo(page, "#revision-" + before + " summary");
            page.keyboard().press("Enter");
            Trial.tabTo(page, "#reason-" + before);
            page.keyboard().type("L'explication manquait.");
            page.keyboard().press("Enter");
            page.waitForURL("**#history");
            assertThat(page.locator(".revisions li").first()).containsText("Reprend la révision " + before);
            assertThat(page.locator("#problems")).not().containsText("Expliquez la solution");
            page.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).selectOption("1");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comparer")).click();
            assertThat(page.locator("#changes")).containsText("focused");
            Trial.picture(page, "content-history");
        }
    }

    @Test
    void aSearchIsKeptAndFoundAgainWithoutAMouse() {
        try (Page page = TRIAL.window(WIDE, "author")) {
            page.navigate(LIST + "?search=mot+de+passe&kind=CHALLENGE&quality=SOUND");
            Trial.tabTo(page, "#keep summary");
            page.keyboard().press("Enter");
            Trial.tabTo(page, "#name");
            page.keyboard().type("Mots de passe");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kept a")).hasText("Mots de passe");
            Trial.picture(page, "content-kept");
            page.navigate(LIST);
            Trial.tabTo(page, "#kept a");
            page.keyboard().press("Enter");
            page.waitForURL("**search=mot+de+passe");
            assertThat(page.locator("#quality")).hasValue("SOUND");
            Trial.tabTo(page, "#kept button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kept")).hasCount(0);
            assertThat(page.locator("#search")).hasValue("mot de passe");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, WIDE})
    void pagesOfContentFitTheScreen(int width) {
        Desk author = new Desk(TRIAL.client("author"));
        EntityRef tube = new EntityRef(EntityKind.TUBE, "flux-alertes");
        author.retitle(tube, "Suivre " + "sans-fin".repeat(60) + width);
        String profile = BundledBank.content().targetProfiles().getFirst().id().value();
        try (Page page = TRIAL.window(width, "author")) {
            for (Map.Entry<String, String> screen : Map.of("list", LIST, "filters",
                    LIST + "?kind=CHALLENGE&usage=CERTIFICATION&level=3", "nothing", LIST + "?search=zyzomys", "tube",
                    LIST + "/TUBE/flux-alertes?from=0&to=1", "challenge", LIST + "/CHALLENGE/" + CHALLENGE.key(),
                    "competence", LIST + "/COMPETENCE/1.1", "profile", LIST + "/TARGET_PROFILE/" + profile, "missing",
                    LIST + "/TUBE/nulle-part").entrySet()) {
                page.navigate(screen.getValue());
                Trial.picture(page, "content-" + screen.getKey());
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(screen.getKey())
                        .isLessThanOrEqualTo(width);
            }
        }
    }
}
