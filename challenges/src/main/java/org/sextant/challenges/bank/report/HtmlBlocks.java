package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.challenges.bank.report.Block.Bars;
import org.sextant.challenges.bank.report.Block.Columns;
import org.sextant.challenges.bank.report.Block.Grid;
import org.sextant.challenges.bank.report.Block.GridCell;
import org.sextant.challenges.bank.report.Block.GridRow;
import org.sextant.challenges.bank.report.Block.Note;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.schema.framework.Level;

/** The things on a page. */
final class HtmlBlocks {
    private static final String NONE = Html.of("p", "class=\"quiet\"", "None.");

    private HtmlBlocks() {
    }

    static String of(Block block) {
        return switch (block) {
            case Note note -> Html.of("p", "class=\"note " + name(note.mark()) + "\"", sign(note.mark())
                    + Html.text(note.caption()));
            case Table table -> table(table);
            case Grid grid -> grid(grid);
            case Bars bars -> figure(bars.caption(), Plot.of(bars), bars.marker(), bars.bars().isEmpty());
            case Columns columns -> figure(columns.caption(), Plot.of(columns), "", columns.bars().isEmpty());
        };
    }

    private static String figure(String caption, String plot, String marker, boolean isEmpty) {
        String legend = marker.isEmpty()
                ? ""
                : Html.of("span", "class=\"legend\"", Html.of("i", "class=\"tick\"", "") + " " + Html.text(marker));
        return Html.of("figure", "", Html.of("figcaption", "", Html.text(caption) + legend)
                + (isEmpty ? NONE : plot));
    }

    private static String table(Table table) {
        boolean isShort = table.rows().size() <= Math.max(Table.UNFOLDED, table.brief());
        String caption = Html.text(table.caption());
        String rows = table.rows().isEmpty()
                ? NONE
                : scrolled(table.caption(), Html.of("table", List.of(head(table), body(table))));
        return isShort
                ? Html.of("div", "class=\"block\"", Html.of("h3", "", caption) + rows)
                : Html.of("details", "class=\"block\"", Html.of("summary", "", caption + Html.of("span",
                        "class=\"count\"", Integer.toString(table.rows().size()))) + rows);
    }

    private static String head(Table table) {
        return Html.of("thead", "", Html.of("tr", "", IntStream.range(0, table.head().size())
                .mapToObj(column -> Html.of("th", "scope=\"col\"" + numeric(table, column),
                        Html.text(table.head().get(column))))
                .collect(Collectors.joining())));
    }

    private static String body(Table table) {
        return Html.of("tbody", "", table.rows().stream().map(row -> Html.of("tr", "class=\"" + name(row.mark()) + "\"",
                IntStream.range(0, row.cells().size()).mapToObj(column -> cell(table, row, column))
                        .collect(Collectors.joining())))
                .collect(Collectors.joining()));
    }

    private static String cell(Table table, Row row, int column) {
        String text = Html.text(row.cells().get(column));
        return column == 0
                ? Html.of("th", "scope=\"row\"", sign(row.mark()) + text)
                : Html.of("td", numeric(table, column).strip(), text);
    }

    private static String numeric(Table table, int column) {
        return table.isNumeric(column) ? " class=\"number\"" : "";
    }

    private static String grid(Grid grid) {
        int most = grid.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(GridCell::challenges).max()
                .orElse(0);
        String head = Html.of("th", "scope=\"col\"", Html.of("span", "class=\"wide\"", "competence"))
                + Stream.concat(Level.ALL.stream().map(Level::toString), grid.totals().stream())
                        .map(name -> Html.of("th", "scope=\"col\"", Html.text(name))).collect(Collectors.joining());
        String rows = grid.rows().stream().map(row -> row(row, most)).collect(Collectors.joining());
        return Html.of("div", "class=\"block\"", Html.of("h3", "", Html.text(grid.caption()))
                + scrolled(grid.caption(), Html.of("table", "class=\"grid\"", Html.of("thead", "", Html.of("tr", "",
                        head)) + Html.of("tbody", "", rows)))
                + Html.of("p", "class=\"quiet\"", "Large: skills; small: challenges; the darker, the more. "
                        + Stream.of(Mark.GOOD, Mark.WANTING, Mark.BAD).map(mark -> sign(mark)
                                + (mark == Mark.GOOD ? "the floor is " : "") + mark.words())
                                .collect(Collectors.joining(" · "))
                        + " · no sign: no floor."));
    }

    private static String row(GridRow row, int most) {
        return Html.of("tr", "", Html.of("th", "scope=\"row\"", Html.of("b", "", Html.text(row.index()))
                + " " + Html.of("span", "class=\"wide\"", Html.text(row.title())))
                + row.cells().stream().map(cell -> cell(cell, most)).collect(Collectors.joining())
                + row.totals().stream().map(total -> Html.of("td", "class=\"number total\"", Html.text(total)))
                        .collect(Collectors.joining()));
    }

    private static String cell(GridCell cell, int most) {
        String share = Html.number(most == 0 ? 0 : (double) cell.challenges() / most);
        String figures = cell.skills() == 0
                ? Html.of("span", "class=\"quiet\"", "·")
                : Html.of("b", "", Integer.toString(cell.skills()))
                        + Html.of("small", "", Integer.toString(cell.challenges()));
        return Html.of("td", "class=\"cell\" style=\"--share:" + share + "\"", figures + sign(cell.mark()));
    }

    private static String scrolled(String caption, String inner) {
        return Html.of("div", "class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.text(caption)
                + "\"", inner);
    }

    static String sign(Mark mark) {
        return mark == Mark.NONE
                ? ""
                : Html.of("span", "class=\"sign " + name(mark) + "\" role=\"img\" aria-label=\"" + mark.words() + "\"",
                        mark.sign()) + " ";
    }

    static String name(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
