package org.sextant.challenges.generator.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;

/** A sheet row by row: its head, then what is added. */
final class Table {
    private final List<List<Cell>> rows = new ArrayList<>();

    Table(String... head) {
        rows.add(Arrays.stream(head).map(Cell::of).toList());
    }

    /** A row of texts, days and whole numbers. */
    void add(Object... values) {
        rows.add(Arrays.stream(values).map(Table::cell).toList());
    }

    Sheet sheet(String name) {
        return new Sheet(name, rows);
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case LocalDate day -> Cell.of(day);
            case Integer number -> Cell.of(number.longValue());
            default -> Cell.of(value.toString());
        };
    }
}
