package org.sextant.challenges.bank.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often things are named.
 *
 * @param counts the most frequent first, then by name
 */
record Tally(List<Count> counts) {
    static Tally of(Stream<String> names) {
        Map<String, Long> found = names
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new Tally(found.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue().intValue()))
                .sorted(Comparator.comparingInt(Count::times).reversed().thenComparing(Count::name)).toList());
    }

    int total() {
        return counts.stream().mapToInt(Count::times).sum();
    }

    /** One name. */
    record Count(String name, int times) {
    }
}
