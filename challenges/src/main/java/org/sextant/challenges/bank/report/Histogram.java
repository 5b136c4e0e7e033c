package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.sextant.challenges.bank.report.Block.Bar;
import org.sextant.challenges.bank.report.Block.Columns;

/** Counts figures by ranges. */
final class Histogram {
    private Histogram() {
    }

    /** Ranges of one width, from the one of the lowest to that of the highest, each named by where it begins. */
    static Columns of(String caption, int width, List<Integer> figures) {
        int first = figures.stream().mapToInt(figure -> figure / width).min().orElse(0);
        int last = figures.stream().mapToInt(figure -> figure / width).max().orElse(-1);
        return new Columns(caption, IntStream.rangeClosed(first, last).mapToObj(range -> {
            long count = figures.stream().filter(figure -> figure / width == range).count();
            return new Bar(Integer.toString(range * width), count, Long.toString(count), OptionalDouble.empty());
        }).toList());
    }
}
