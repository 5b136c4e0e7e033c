package org.sextant.challenges.generator.privacy;

import java.time.LocalDate;
import java.util.List;

/** A day as a French sentence writes it, the same with every Java. */
final class FrenchDay {
    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet",
            "août", "septembre", "octobre", "novembre", "décembre");

    private FrenchDay() {
    }

    /** Such as {@code 5 mars 2026}. */
    static String of(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth())) + " "
                + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
