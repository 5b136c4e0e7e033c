package org.sextant.studio.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** What axe-core, which is not ours, finds on every screen of the studio: nothing serious, and no screen is left out. */
@Tag("proof")
class AccessibilityTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    /** Screens that need a conflict, a file or a generated family first; their own tests hold them to the same. */
    private static final Set<String> ELSEWHERE = Set.of("/studio/edit/{kind}/{key}/merge",
            "/studio/exchange/import/{id}", "/studio/edit/{kind}/{key}/file/{use}", "/studio/variants/{skill}/new");

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void axeFindsNothingSeriousOnAnyScreen() {
        somethingToReview();
        Set<String> all = ScreenTour.routes(TRIAL.context()).stream().map(Object::toString)
                .filter(screen -> !ELSEWHERE.contains(screen)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> seen = new TreeSet<>();
        List<String> findings = new ArrayList<>();
        for (String who : List.of("publisher", "reviewer", "author")) {
            if (!seen.containsAll(all)) {
                findings.addAll(findings(who, seen));
            }
        }
        assertThat(seen).containsAll(all);
        assertThat(findings).isEmpty();
    }

    @Test
    void axeWouldFindSomething() {
        try (Page page = TRIAL.window(WIDE, "publisher")) {
            page.setContent("<html lang='fr'><title>Faute</title><main><h1>Faute</h1><input></main></html>");
            assertThat(Axe.serious(page, "a field without a label")).hasSize(1);
        }
    }

    /** What is found on the screens that somebody comes to and that were not seen yet. */
    private static List<String> findings(String who, Set<String> seen) {
        List<String> findings = new ArrayList<>();
        try (Page page = TRIAL.window(WIDE, who)) {
            ScreenTour.of(TRIAL.context(), page).forEach((screen, address) -> {
                if (seen.add(screen)) {
                    page.navigate(address);
                    findings.addAll(findings(page, screen, WIDE, ColorScheme.LIGHT));
                    findings.addAll(findings(page, screen, PHONE, ColorScheme.DARK));
                }
            });
        }
        return findings;
    }

    private static List<String> findings(Page page, String screen, int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return Axe.serious(page, screen + ", " + width + ", " + scheme);
    }

    private static void somethingToReview() {
        Desk author = new Desk(TRIAL.client("author"));
        EntityRef tube = new EntityRef(EntityKind.TUBE, "requetes");
        author.propose(tube, author.retitle(tube, "Écrire une requête qui trouve"));
    }
}
