package org.sextant.challenges.generator.file;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a French reader sees of a cell. */
final class ShownCell {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private ShownCell() {
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Number number -> number.value().toPlainString().replace('.', ',');
            case Cell.Date date -> DAY.format(date.value());
            case Cell.Time time -> time.value().toString();
        };
    }
}
