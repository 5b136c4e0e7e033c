package org.sextant.studio.screen;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core, which is not ours, finds on a page. */
final class Axe {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Axe() {
    }

    /** The serious findings: where, the rule, and the elements at fault. */
    static List<String> serious(Page page, String where) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> where + ": " + rule.getId() + ": " + places(rule)).toList();
    }

    private static List<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
