package org.sextant.studio.screen;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** What axe-core, which is not ours, finds on every screen of the studio: nothing serious, and no screen is left out. */
class AccessibilityTest {
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void axeFindsNothingSeriousOnAnyScreen() {
        somethingToReview();
        Set<String> seen = new TreeSet<>();
        List<String> findings = new ArrayList<>();
        for (String who : List.of("publisher", "reviewer", "author")) {
            screens(who).forEach((screen, address) -> {
                if (seen.add(screen)) {
                    WIDTHS.forEach(width -> findings.addAll(findings(who, width, screen, address)));
                }
            });
        }
        assertThat(seen).containsAll(ScreenTour.routes(TRIAL.context()).stream().map(Object::toString).toList());
        assertThat(findings).isEmpty();
    }

    @Test
    void axeWouldFindSomething() {
        try (Page page = TRIAL.window(WIDTHS.getLast(), "publisher")) {
            page.setContent("<html lang='fr'><title>Faute</title><main><h1>Faute</h1><input></main></html>");
            assertThat(serious(page, "a field without a label")).hasSize(1);
        }
    }

    private static Map<String, String> screens(String who) {
        try (Page page = TRIAL.window(WIDTHS.getLast(), who)) {
            return ScreenTour.of(TRIAL.context(), page);
        }
    }

    private static List<String> findings(String who, int width, String screen, String address) {
        List<String> findings = new ArrayList<>();
        try (Page page = TRIAL.window(width, who)) {
            page.navigate(address);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                findings.addAll(serious(page, screen + ", " + width + ", " + scheme));
            }
        }
        return findings;
    }

    private static List<String> serious(Page page, String where) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> where + ": " + rule.getId() + ": " + places(rule)).toList();
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml()).toList().toString();
    }

    private static void somethingToReview() {
        Desk author = new Desk(TRIAL.client("author"));
        EntityRef tube = new EntityRef(EntityKind.TUBE, "requetes");
        author.propose(tube, author.retitle(tube, "Écrire une requête qui trouve"));
    }
}
