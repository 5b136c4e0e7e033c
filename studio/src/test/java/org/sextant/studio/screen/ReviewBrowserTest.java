package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** One writes, a second reviews, a third publishes: in the browser, with pictures to look at. */
class ReviewBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final double FIVE_SECONDS = 5_000;
    private static final String REVIEWS = "/studio/reviews";
    private static final String NEXT = "/studio/next-release";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void oneWritesASecondReviewsAThirdPublishesAndEverybodyReadsIt() {
        String before = title("@requetes");
        String id = proposed("requetes", "Écrire une requête qui trouve");
        try (Page reviewer = TRIAL.window(WIDE, "reviewer")) {
            reviewer.navigate(REVIEWS);
            Trial.picture(reviewer, "reviews");
            reviewer.locator("#toReview a[href$='" + id + "']").click();
            assertThat(reviewer.locator("#changes")).containsText("Écrire une requête qui trouve");
            reviewer.locator("#changes .comment summary").first().click();
            reviewer.locator("#changes .comment textarea").first().fill("Un verbe de moins ?");
            reviewer.locator("#changes .comment button").first().click();
            assertThat(reviewer.locator("#changes .thread .note")).hasText("Un verbe de moins ?");
            reviewer.getByRole(AriaRole.BUTTON, named("Demander des changements")).click();
            assertThat(reviewer.getByRole(AriaRole.ALERT)).containsText("Dites ce qui doit changer");
            Trial.picture(reviewer, "proposal");
            reviewer.getByRole(AriaRole.BUTTON, named("Marquer comme résolue")).click();
            assertThat(reviewer.locator("#changes .thread").first()).containsText("résolue");
            reviewer.getByRole(AriaRole.BUTTON, named("Valider")).click();
            assertThat(reviewer.locator("#decision")).hasCount(0);
            assertThat(reviewer.locator(".badge").first()).hasText("validé");
        }
        assertThat(title("@requetes")).isEqualTo(before);
        try (Page publisher = TRIAL.window(WIDE, "publisher")) {
            publisher.navigate(NEXT);
            assertThat(publisher.locator("#TUBE-requetes")).containsText("Écrire une requête qui trouve");
            Trial.picture(publisher, "next-release");
            publisher.getByLabel("Ce que cette version apporte").fill("Un sujet mieux nommé.");
            publisher.locator("#publish button").click();
            publisher.waitForURL("**/studio/releases");
            assertThat(publisher.getByText("Un sujet mieux nommé.").first()).isVisible();
            publisher.waitForCondition(() -> title("@requetes").equals("Écrire une requête qui trouve"),
                    new Page.WaitForConditionOptions().setTimeout(FIVE_SECONDS));
            publisher.navigate(NEXT);
            Trial.picture(publisher, "next-release-empty");
        }
    }

    @Test
    void aReviewNeedsNoMouse() {
        String id = proposed("reperage", "Lire une page de résultats");
        try (Page page = TRIAL.window(WIDE, "reviewer")) {
            page.navigate(REVIEWS);
            Trial.tabTo(page, "#toReview a[href$='" + id + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**" + REVIEWS + "/" + id);
            Trial.tabTo(page, "#decision textarea");
            page.keyboard().type("Très clair.");
            Trial.tabTo(page, "button[value=VALIDATE]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#remarks")).containsText("Très clair.");
            assertThat(page.locator(".badge").first()).hasText("validé");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, WIDE})
    void pagesOfReviewFitTheScreen(int width) {
        String id = proposed("flux-alertes", "Suivre " + "sans-fin".repeat(60) + width);
        try (Page page = TRIAL.window(width, "reviewer")) {
            for (Map.Entry<String, String> screen : Map.of("reviews", REVIEWS, "proposal", REVIEWS + "/" + id,
                    "next-release", NEXT).entrySet()) {
                page.navigate(screen.getValue());
                Trial.picture(page, "long-" + screen.getKey());
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(screen.getKey())
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    /** A tube with another title, put forward; the id of the proposal. */
    private static String proposed(String tube, String title) {
        Desk author = new Desk(TRIAL.client("author"));
        EntityRef entity = new EntityRef(EntityKind.TUBE, tube);
        return Desk.id(author.propose(entity, author.retitle(entity, title)));
    }

    /** What everybody reads. */
    private static String title(String tube) {
        return TRIAL.client().data("query($name: String!) { tube(name: $name) { title } }", Map.of("name", tube))
                .at("/tube/title").asText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
