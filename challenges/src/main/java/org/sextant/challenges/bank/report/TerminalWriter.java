package org.sextant.challenges.bank.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.challenges.bank.report.Block.Bar;
import org.sextant.challenges.bank.report.Block.Bars;
import org.sextant.challenges.bank.report.Block.Columns;
import org.sextant.challenges.bank.report.Block.Grid;
import org.sextant.challenges.bank.report.Block.GridCell;
import org.sextant.challenges.bank.report.Block.GridRow;
import org.sextant.challenges.bank.report.Block.Note;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.schema.framework.Level;

/** The report in plain text: the short tables whole, of the long ones the first rows. */
final class TerminalWriter {
    private static final int WIDEST = 64;
    private static final int LONGEST_BAR = 30;

    private final PrintStream out;

    TerminalWriter(PrintStream out) {
        this.out = out;
    }

    void write(BankReport report) {
        out.println("Bank report, content " + report.checksum().substring(0, 12));
        report.tiles().forEach(tile -> out.println("  " + tile.figure() + " " + tile.words() + signed(tile.mark())));
        for (Section section : report.sections()) {
            out.println();
            out.println(section.title().toUpperCase(Locale.ROOT));
            section.blocks().forEach(this::write);
        }
    }

    private void write(Block block) {
        switch (block) {
            case Note note -> out.println("  " + (note.mark().sign() + " " + note.caption()).strip());
            case Table table -> table(table);
            case Grid grid -> table(asTable(grid));
            case Bars bars -> bars(bars.caption(), bars.full(), bars.bars());
            case Columns columns -> bars(columns.caption(), OptionalDouble.empty(), columns.bars());
        }
    }

    private void table(Table table) {
        List<Row> rows = table.rows().stream().limit(table.brief()).toList();
        out.println("  " + table.caption() + (rows.isEmpty() ? ": " + table.rows().size() : ""));
        if (!rows.isEmpty()) {
            int[] widths = IntStream.range(0, table.head().size()).map(column -> Stream
                    .concat(Stream.of(table.head()), rows.stream().map(Row::cells))
                    .mapToInt(cells -> cut(cells.get(column)).length()).max().orElse(0)).toArray();
            line(table, "", table.head(), widths);
            rows.forEach(row -> line(table, row.mark().sign(), row.cells(), widths));
            if (rows.size() < table.rows().size()) {
                out.println("    … and " + (table.rows().size() - rows.size()) + " more on the page");
            }
        }
    }

    private void line(Table table, String sign, List<String> cells, int[] widths) {
        out.println(("  " + (sign.isEmpty() ? " " : sign) + " " + IntStream.range(0, cells.size()).mapToObj(column -> {
            String cell = cut(cells.get(column));
            String space = " ".repeat(widths[column] - cell.length());
            return table.isNumeric(column) ? space + cell : cell + space;
        }).collect(Collectors.joining("  "))).stripTrailing());
    }

    private static Table asTable(Grid grid) {
        List<String> head = Stream.of(Stream.of("competence"), Level.ALL.stream().map(level -> "level " + level),
                grid.totals().stream()).flatMap(names -> names).toList();
        List<Row> rows = grid.rows().stream().map(TerminalWriter::asRow).toList();
        return new Table(grid.caption() + " (skills/challenges)", head, rows, rows.size());
    }

    private static Row asRow(GridRow row) {
        return new Row(Mark.NONE, Stream.of(Stream.of(row.index()), row.cells().stream().map(TerminalWriter::asText),
                row.totals().stream()).flatMap(cells -> cells).toList());
    }

    private static String asText(GridCell cell) {
        boolean isTold = cell.mark() == Mark.BAD || cell.mark() == Mark.WANTING;
        return cell.skills() == 0 && !isTold
                ? "·"
                : cell.skills() + "/" + cell.challenges() + (isTold ? " " + cell.mark().sign() : "");
    }

    private void bars(String caption, OptionalDouble full, List<Bar> bars) {
        out.println("  " + caption + (bars.isEmpty() ? ": none" : ""));
        double most = full.orElse(bars.stream().mapToDouble(Bar::figure).max().orElse(1));
        int width = bars.stream().mapToInt(bar -> cut(bar.name()).length()).max().orElse(0);
        bars.forEach(bar -> out.println("    " + cut(bar.name()) + " ".repeat(width - cut(bar.name()).length()) + " "
                + "█".repeat((int) Math.round(LONGEST_BAR * bar.figure() / Math.max(most, 1))) + " " + bar.label()));
    }

    private static String signed(Mark mark) {
        return mark == Mark.NONE ? "" : " " + mark.sign();
    }

    private static String cut(String cell) {
        return Words.shortened(cell, WIDEST);
    }
}
