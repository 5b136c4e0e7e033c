package org.sextant.challenges.generator.health;

import java.time.LocalDate;
import java.util.List;
import org.sextant.challenges.generator.Draw;

/** Fortnights of 2025 in which people work and go to school: no public holiday, and no school holiday in any zone. */
final class OrdinaryWeeks {
    private static final List<LocalDate> MONDAYS = List.of(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 13),
            LocalDate.of(2025, 1, 20), LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 17), LocalDate.of(2025, 5, 12),
            LocalDate.of(2025, 6, 16), LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 15), LocalDate.of(2025, 9, 22),
            LocalDate.of(2025, 9, 29), LocalDate.of(2025, 11, 17), LocalDate.of(2025, 12, 1));

    private OrdinaryWeeks() {
    }

    /** The first day of one of them, a Monday. */
    static LocalDate first(Draw draw) {
        return draw.one(MONDAYS);
    }
}
