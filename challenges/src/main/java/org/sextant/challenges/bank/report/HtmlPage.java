package org.sextant.challenges.bank.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The report as one page that needs nothing else: its style is within, its plots are drawn in it. */
final class HtmlPage {
    private static final String TITLE = "Bank report";

    private HtmlPage() {
    }

    static String of(BankReport report) {
        String head = Html.of("head", List.of(Html.empty("meta", "charset=\"utf-8\""),
                Html.empty("meta", "name=\"viewport\" content=\"width=device-width, initial-scale=1\""),
                Html.of("title", "", TITLE), Html.of("style", "", style())));
        String body = Html.of("body", List.of(header(report), Html.of("main", report.sections().stream()
                .map(HtmlPage::section).toList())));
        return "<!DOCTYPE html>\n" + Html.of("html", "lang=\"en\"", head + body) + "\n";
    }

    private static String header(BankReport report) {
        String tiles = report.tiles().stream().map(tile -> Html.of("li", "class=\"" + HtmlBlocks.name(tile.mark())
                + "\"",
                Html.of("b", "", HtmlBlocks.sign(tile.mark()) + Html.text(tile.figure()))
                        + Html.of("span", "", Html.text(tile.words()))))
                .collect(Collectors.joining());
        String links = report.sections().stream().map(section -> Html.of("a", "href=\"#" + section.id() + "\"",
                Html.text(section.title()))).collect(Collectors.joining());
        return Html.of("header", "", Html.of("h1", "", TITLE) + Html.of("p", "class=\"quiet\"", "Content "
                + Html.of("code", "", report.checksum().substring(0, 12)) + ", as the build compiled it.")
                + Html.of("ul", "class=\"tiles\"", tiles)
                + Html.of("nav", "aria-label=\"Sections\"", links));
    }

    private static String section(Section section) {
        StringBuilder blocks = new StringBuilder();
        boolean inPlots = false;
        for (Block block : section.blocks()) {
            boolean isPlot = block instanceof Block.Bars || block instanceof Block.Columns;
            if (isPlot != inPlots) {
                blocks.append(isPlot ? "<div class=\"plots\">" : "</div>");
            }
            inPlots = isPlot;
            blocks.append(HtmlBlocks.of(block));
        }
        return "\n" + Html.of("section", "id=\"" + section.id() + "\"", Html.of("h2", "", Html.text(section.title()))
                + Html.of("p", "class=\"lead\"", Html.text(section.lead())) + blocks + (inPlots ? "</div>" : ""));
    }

    private static String style() {
        try (InputStream css = HtmlPage.class.getResourceAsStream("report.css")) {
            return "\n" + new String(Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
