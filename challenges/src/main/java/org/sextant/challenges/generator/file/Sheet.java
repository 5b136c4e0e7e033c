package org.sextant.challenges.generator.file;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sheet of a spreadsheet.
 *
 * @param name 1 to 31 characters, none of {@code []:*?/\}
 * @param rows the first is the head and is shown bold; rows need not be of one length
 */
public record Sheet(String name, List<List<Cell>> rows) {
    private static final Pattern NAME = Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}(?<!')");

    public Sheet {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name for a sheet; write 1 to 31 characters, "
                    + "without [ ] : * ? / \\ and without ' at either end");
        }
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            throw new IllegalArgumentException("the sheet '" + name + "' has no head; its first row names the columns");
        }
    }

    /** Cells of the longest row. */
    int columns() {
        return rows.stream().mapToInt(List::size).max().orElseThrow();
    }

    /** Characters that a column is wide, 6 to 48. */
    int width(int column) {
        int longest = rows.stream().filter(row -> column < row.size())
                .mapToInt(row -> ShownCell.text(row.get(column)).length()).max().orElse(0);
        return Math.clamp(longest + 2, 6, 48);
    }
}
