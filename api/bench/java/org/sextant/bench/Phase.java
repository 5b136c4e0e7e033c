package org.sextant.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of the same deed over the rounds of a test. */
final class Phase {
    private static final double MILLISECOND = 1e6;

    private final List<Long> times = new ArrayList<>();
    private long nanoseconds;
    private long statements;

    /** Adds a round; tells who has more to do. */
    List<LearnerClient> add(Crowd.Done round) {
        round.each().forEach(each -> times.add(each.nanoseconds()));
        nanoseconds += round.nanoseconds();
        return round.each().stream().filter(Crowd.Each::more).map(Crowd.Each::learner).toList();
    }

    /** Adds the statements that a round sent. */
    void sent(long number) {
        statements += number;
    }

    /** Deeds a second. */
    double rate() {
        return times.size() / (nanoseconds / 1e9);
    }

    /** A row of the table. */
    String row(String name) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "| %s | %.0f | %.1f ms | %.1f ms | %.2f |%n", name, rate(),
                sorted.get(sorted.size() / 2) / MILLISECOND, sorted.get(sorted.size() * 99 / 100) / MILLISECOND,
                (double) statements / times.size());
    }
}
