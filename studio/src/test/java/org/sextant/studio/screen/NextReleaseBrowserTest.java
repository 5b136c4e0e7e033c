package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What goes into a release is chosen, compared and published without a mouse, at a desk and on a phone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NextReleaseBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String NEXT = "/studio/next-release";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    @Order(1)
    void aChoiceIsMadeComparedAndPublishedByTheKeyboard() {
        validated("requetes", "Écrire une requête qui trouve");
        validated("moteurs", "Interroger un moteur");
        validated("reperage", "Lire une page de résultats");
        try (Page page = TRIAL.window(WIDE, "publisher")) {
            page.navigate(NEXT);
            page.locator("#note").fill("Deux sujets mieux nommés.");
            Trial.tabTo(page, "#TUBE-reperage input[type=checkbox]");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(page.locator("#choice"))
                    .containsText("2 modifications entrent dans la version ; une est laissée");
            assertThat(page.locator("#TUBE-reperage .badge")).hasText("laissé de côté");
            assertThat(page.locator("#note")).hasValue("Deux sujets mieux nommés.");
            assertThat(page.getByRole(AriaRole.CHECKBOX, named("Entre dans la version : Sujet reperage"))).not()
                    .isChecked();
            look(page, "choice");
            Trial.tabTo(page, "button[formaction$=changes]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#counts")).containsText("2 choses ne sont pas les mêmes");
            look(page, "choice-compared");
            Trial.tabTo(page, "button[formaction$=choice]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#note")).hasValue("Deux sujets mieux nommés.");
            Trial.tabTo(page, "#publish button");
            page.keyboard().press("Enter");
            page.waitForURL("**/studio/releases");
            assertThat(page.getByText("Deux sujets mieux nommés.").first()).isVisible();
            page.getByRole(AriaRole.LINK, named("Ce qui change depuis la version 1")).first().click();
            assertThat(page.locator("article")).hasCount(2);
            look(page, "release-changes");
            page.getByLabel("comparée à la version").fill("2");
            page.keyboard().press("Enter");
            assertThat(page.locator("#alike")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, WIDE})
    @Order(2)
    void thePagesFitTheScreen(int width) {
        validated("flux-alertes", "Suivre " + "sans-fin".repeat(60) + width);
        try (Page page = TRIAL.window(width, "publisher")) {
            for (Map.Entry<String, String> screen : Map.of("choice", NEXT, "choice-compared", NEXT + "/changes",
                    "release-changes", "/studio/releases/2/changes?since=1").entrySet()) {
                page.navigate(screen.getValue());
                Trial.picture(page, "long-" + screen.getKey());
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(screen.getKey())
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    private static void look(Page page, String name) {
        Trial.picture(page, name);
        assertThat(Axe.serious(page, name)).isEqualTo(List.of());
    }

    private static void validated(String tube, String title) {
        Desk author = new Desk(TRIAL.client("author"));
        EntityRef entity = new EntityRef(EntityKind.TUBE, tube);
        String proposal = Desk.id(author.propose(entity, author.retitle(entity, title)));
        assertThat(new Desk(TRIAL.client("reviewer")).review(proposal, "VALIDATE", "").path("userErrors"))
                .as(DraftApi.id(entity)).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
