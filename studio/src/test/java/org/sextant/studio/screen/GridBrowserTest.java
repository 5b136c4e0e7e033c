package org.sextant.studio.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A gap is found in the grid, filled and discussed, without a mouse, with pictures to look at. */
class GridBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void aGapIsFoundAndFilledByKeyboard() {
        try (Page page = TRIAL.window(WIDE, "author")) {
            Trial.picture(page, "work-empty");
            page.navigate("/studio/grid");
            Trial.picture(page, "grids");
            Trial.tabTo(page, "a[href='/studio/grid/1.1']");
            page.keyboard().press("Enter");
            page.waitForURL("**/studio/grid/1.1");
            Trial.tabTo(page, "#skill-moteurs-1");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#skill-moteurs-2")).isFocused();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("a[href$='tube=moteurs&level=3']")).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("a[href$='tube=moteurs&level=3']")).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL("**/new?**");
            assertThat(page.getByLabel("Ce que la personne saura faire")).isFocused();
            page.keyboard().type("Comparer les résultats de deux moteurs");
            Trial.picture(page, "rung-new");
            Trial.tabTo(page, "#reason");
            page.keyboard().type("Il manque un échelon.");
            page.keyboard().press("Enter");
            assertThat(page.locator("#skill-moteurs-3")).isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("L'acquis est créé, en construction.");
            Trial.picture(page, "grid");
            Trial.tabTo(page, "#skill-moteurs-3");
            page.keyboard().press("Enter");
            page.waitForURL("**/skills/moteurs-3");
            Trial.tabTo(page, "#skillMove summary");
            page.keyboard().press("Enter");
            Trial.picture(page, "rung");
        }
    }

    @Test
    void aThreadNeedsNoMouse() {
        Desk author = new Desk(TRIAL.client("author"));
        EntityRef challenge = new EntityRef(EntityKind.CHALLENGE, "moteurs-2-1");
        String id = Desk.id(author.propose(challenge, author.revise(challenge,
                document -> ((ObjectNode) document.path("instruction")).put("fr", "Quel résultat lire d'abord ?"))));
        try (Page page = TRIAL.window(WIDE, "reviewer")) {
            Trial.picture(page, "work");
            Trial.tabTo(page, "#toReview a[href$='" + id + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**/studio/reviews/" + id);
            Trial.tabTo(page, "#changes .comment summary");
            page.keyboard().press("Enter");
            Trial.tabTo(page, "#changes .comment textarea");
            page.keyboard().type("D'abord, ou seulement ?");
            Trial.tabTo(page, "#changes .comment button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#changes .thread .note")).hasText("D'abord, ou seulement ?");
            assertThat(page.locator("#decision .lack")).containsText("Une discussion est ouverte");
            Trial.picture(page, "thread");
            Trial.tabTo(page, "#changes button[value=threadResolve]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#changes .thread summary").first()).containsText("résolue");
        }
        try (Page page = TRIAL.window(PHONE, "reviewer")) {
            page.navigate("/studio/reviews/" + id);
            Trial.picture(page, "thread");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, WIDE})
    void pagesFitTheScreen(int width) {
        try (Page page = TRIAL.window(width, "author")) {
            for (String path : List.of(Screens.WORK, "/studio/grid", "/studio/grid/1.1",
                    "/studio/grid/1.1/skills/moteurs-1",
                    "/studio/grid/1.1/new?tube=moteurs&level=7")) {
                page.navigate(path);
                Trial.picture(page, "fit" + path.replaceAll("\\W+", "-"));
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path)
                        .isLessThanOrEqualTo(width);
            }
        }
    }
}
