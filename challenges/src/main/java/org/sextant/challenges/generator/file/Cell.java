package org.sextant.challenges.generator.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What a cell of a sheet holds. Numbers, dates and times are true ones: they sort, filter and add up. */
public sealed interface Cell {
    /** A text; an empty one is an empty cell. What looks like a formula or a number stays a text. */
    record Text(String value) implements Cell {
        public Text {
            XmlText.check(value);
        }
    }

    /** A number, shown with the decimals it is given with; at most 15 significant digits, which is what sheets keep. */
    record Number(BigDecimal value) implements Cell {
        private static final int DIGITS = 15;

        public Number {
            if (value.precision() > DIGITS || value.scale() > DIGITS || value.scale() < -DIGITS) {
                throw new IllegalArgumentException(
                        "a sheet keeps " + DIGITS + " digits of " + value + " at most; write such a number as a text");
            }
        }

        /** How many decimals are shown, 0 to 15. */
        int decimals() {
            return Math.max(0, value.scale());
        }
    }

    /** A day, shown as in 05/03/2026; from 1 March 1900 (before it, sheets do not agree) to the end of 9999. */
    record Date(LocalDate value) implements Cell {
        private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
        private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

        public Date {
            if (value.isBefore(FIRST) || value.isAfter(LAST)) {
                throw new IllegalArgumentException(
                        "sheets do not agree on the day " + value + "; write it as a text, or a day from " + FIRST);
            }
        }
    }

    /** A time of the day in whole minutes, shown as in 09:05. */
    record Time(LocalTime value) implements Cell {
        public Time {
            if (!value.truncatedTo(ChronoUnit.MINUTES).equals(value)) {
                throw new IllegalArgumentException("a cell shows minutes, and " + value + " has seconds");
            }
        }

        int minutes() {
            return value.toSecondOfDay() / 60;
        }
    }

    static Cell of(String value) {
        return new Text(value);
    }

    static Cell of(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static Cell of(BigDecimal value) {
        return new Number(value);
    }

    static Cell of(LocalDate value) {
        return new Date(value);
    }

    static Cell of(LocalTime value) {
        return new Time(value);
    }
}
