package org.sextant.challenges.generator.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;

/** A sheet row by row: its head, then what is added. */
final class Grid {
    private final List<List<Cell>> rows = new ArrayList<>();

    Grid(String... head) {
        row((Object[]) head);
    }

    /** A row of texts, days, times of the day and numbers. */
    Grid row(Object... values) {
        rows.add(Arrays.stream(values).map(Grid::cell).toList());
        return this;
    }

    Sheet sheet(String name) {
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
