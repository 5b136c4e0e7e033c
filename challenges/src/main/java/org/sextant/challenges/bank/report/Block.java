package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.OptionalDouble;

/** A thing on the report, whatever it is written on. */
sealed interface Block {
    /** What it is about. */
    String caption();

    /**
     * A table.
     *
     * @param head  one word or two above each column
     * @param brief how many of its rows are enough for a terminal
     */
    record Table(String caption, List<String> head, List<Row> rows, int brief) implements Block {
        /** A table with more rows than this, and more than are brief, is folded away on a page. */
        static final int UNFOLDED = 12;

        /** Whether all that stands in a column are numbers; the first column names the row. */
        boolean isNumeric(int column) {
            return column > 0 && rows.stream().map(row -> row.cells().get(column))
                    .allMatch(cell -> cell.matches("[-+]?[\\d.,]*( %)?|–"));
        }
    }

    /** A row of a table and what is to be said of it. */
    record Row(Mark mark, List<String> cells) {
        static Row of(String... cells) {
            return new Row(Mark.NONE, List.of(cells));
        }

        static Row of(Mark mark, String... cells) {
            return new Row(mark, List.of(cells));
        }
    }

    /**
     * Bars beside their names.
     *
     * @param marker what the marks on the bars stand for; empty where there are none
     * @param full   the figure that fills the whole width; none: the greatest
     */
    record Bars(String caption, String marker, OptionalDouble full, List<Bar> bars) implements Block {
        static Bars of(String caption, Tally tally) {
            return new Bars(caption, "", OptionalDouble.empty(), tally.counts().stream().map(Bar::of).toList());
        }
    }

    /**
     * One bar.
     *
     * @param label  the figure as it is written
     * @param marker a figure to compare with
     */
    record Bar(String name, double figure, String label, OptionalDouble marker) {
        static Bar of(Tally.Count count) {
            return new Bar(count.name(), count.times(), Integer.toString(count.times()), OptionalDouble.empty());
        }
    }

    /** How often figures fall within ranges of one width; the bars stand side by side. */
    record Columns(String caption, List<Bar> bars) implements Block {
    }

    /**
     * Competences by levels.
     *
     * @param totals what stands above the columns behind the levels
     */
    record Grid(String caption, List<String> totals, List<GridRow> rows) implements Block {
    }

    /** A competence. */
    record GridRow(String index, String title, List<GridCell> cells, List<String> totals) {
    }

    /** A level of a competence. */
    record GridCell(int skills, int challenges, Mark mark) {
    }

    /** A sentence or two. */
    record Note(Mark mark, String caption) implements Block {
    }
}
