package org.sextant.challenges.generator.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet row by row: its head, then what is added. */
public final class Grid {
    private final List<List<Cell>> rows = new ArrayList<>();

    public Grid(String... head) {
        row((Object[]) head);
    }

    /** A row of texts, days, times of the day and numbers. */
    public Grid row(Object... values) {
        rows.add(Arrays.stream(values).map(Grid::cell).toList());
        return this;
    }

    /** The rows as a sheet of this name. */
    public Sheet sheet(String name) {
        return new Sheet(name, rows);
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case LocalDate day -> Cell.of(day);
            case LocalTime time -> Cell.of(time);
            case Integer number -> Cell.of(number.longValue());
            case BigDecimal number -> Cell.of(number);
            default -> Cell.of(value.toString());
        };
    }
}
