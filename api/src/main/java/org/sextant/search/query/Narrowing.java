package org.sextant.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.search.index.Columns;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.SearchDocument;
import org.sextant.search.index.SearchIndex;

/** The conditions on hits, and the counts beside them. */
final class Narrowing {
    private final SearchIndex index;
    private final Map<Dimension, int[]> wanted = new EnumMap<>(Dimension.class);
    private @Nullable Integer shortest;
    private @Nullable Integer longest;

    Narrowing(SearchIndex index, Asked asked, List<Recognised> recognised) {
        this.index = index;
        this.shortest = asked.shortest();
        this.longest = asked.longest();
        asked.chosen().forEach(this::want);
        recognised.stream().filter(r -> !r.isDropped()).forEach(this::want);
    }

    /** Whether a document meets all conditions. */
    boolean isMet(int document) {
        return failing(document).isEmpty();
    }

    /**
     * The counts of all dimensions: a document counts in every dimension when it meets all conditions, and in the one
     * whose condition alone it does not meet.
     */
    List<Facet> facets(int[] documents) {
        Map<Dimension, int[]> counts = new EnumMap<>(Dimension.class);
        Columns columns = index.columns();
        for (Dimension dimension : Dimension.values()) {
            counts.put(dimension, new int[columns.names(dimension).size()]);
        }
        for (int document : documents) {
            Set<Dimension> failing = failing(document);
            if (failing.isEmpty()) {
                counts.forEach((dimension, count) -> count(count, columns.of(dimension, document)));
            } else if (failing.size() == 1) {
                Dimension only = failing.iterator().next();
                count(counts.getOrDefault(only, new int[0]), columns.of(only, document));
            }
        }
        return counts.entrySet().stream().map(each -> facet(each.getKey(), each.getValue()))
                .filter(facet -> !facet.values().isEmpty()).toList();
    }

    private Set<Dimension> failing(int document) {
        Set<Dimension> failing = EnumSet.noneOf(Dimension.class);
        wanted.forEach((dimension, numbers) -> {
            if (!meet(index.columns().of(dimension, document), numbers)) {
                failing.add(dimension);
            }
        });
        if (!isInTime(index.documents().get(document))) {
            failing.add(Dimension.DURATION);
        }
        return failing;
    }

    private boolean isInTime(SearchDocument document) {
        if (shortest == null && longest == null) {
            return true;
        }
        Integer minutes = document.minutes();
        return minutes != null && (shortest == null || minutes >= shortest) && (longest == null || minutes <= longest);
    }

    private void want(Dimension dimension, Set<String> values) {
        int[] numbers = index.columns().numbers(dimension, values);
        wanted.merge(dimension, numbers,
                (one, other) -> Arrays.stream(one).filter(n -> Arrays.binarySearch(other, n) >= 0).toArray());
    }

    private void want(Recognised condition) {
        if (condition.dimension() == Dimension.DURATION) {
            int most = Integer.parseInt(condition.value());
            longest = longest == null ? most : Math.min(longest, most);
        } else {
            want(condition.dimension(), Set.of(condition.value()));
        }
    }

    private Facet facet(Dimension dimension, int[] counts) {
        List<String> names = index.columns().names(dimension);
        int[] chosen = wanted.getOrDefault(dimension, new int[0]);
        List<Facet.Value> values = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            boolean isChosen = Arrays.binarySearch(chosen, i) >= 0;
            if (counts[i] > 0 || isChosen) {
                values.add(new Facet.Value(names.get(i), counts[i], isChosen));
            }
        }
        return new Facet(dimension, values);
    }

    private static void count(int[] counts, int[] numbers) {
        for (int number : numbers) {
            counts[number]++;
        }
    }

    private static boolean meet(int[] has, int[] wanted) {
        for (int one : has) {
            if (Arrays.binarySearch(wanted, one) >= 0) {
                return true;
            }
        }
        return false;
    }
}
