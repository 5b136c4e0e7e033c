package org.sextant.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.search.index.Columns;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.SearchIndex;

/** The conditions on hits, and the counts beside them. */
final class Narrowing {
    private static final int UNKNOWN = -1;

    private final SearchIndex index;
    private final Map<Dimension, int[]> wanted = new EnumMap<>(Dimension.class);
    private @Nullable Integer shortest;
    private @Nullable Integer longest;
    private final int[] failingOfRow;

    Narrowing(SearchIndex index, Asked asked, List<Recognised> recognised) {
        this.index = index;
        this.shortest = asked.shortest();
        this.longest = asked.longest();
        asked.chosen().forEach(this::want);
        recognised.stream().filter(r -> !r.isDropped()).forEach(this::want);
        this.failingOfRow = wanted.isEmpty() ? new int[0] : new int[index.columns().rows()];
        Arrays.fill(failingOfRow, UNKNOWN);
    }

    /** Whether a document meets all conditions. */
    boolean isMet(int document) {
        return failing(document) == 0;
    }

    /**
     * The counts of all dimensions: a document counts in every dimension when it meets all conditions, and in the one
     * whose condition alone it does not meet.
     */
    List<Facet> facets(int[] documents) {
        Columns columns = index.columns();
        int[] meeting = new int[columns.rows()];
        Map<Dimension, int[]> butFor = new EnumMap<>(Dimension.class);
        for (int document : documents) {
            int failing = failing(document);
            if (failing == 0) {
                meeting[columns.row(document)]++;
            } else if (Integer.bitCount(failing) == 1) {
                Dimension only = Dimension.values()[Integer.numberOfTrailingZeros(failing)];
                butFor.computeIfAbsent(only, _ -> new int[columns.rows()])[columns.row(document)]++;
            }
        }
        int[] counts = new int[columns.values()];
        for (int row = 0; row < meeting.length; row++) {
            if (meeting[row] > 0) {
                columns.count(row, meeting[row], counts);
            }
        }
        butFor.forEach((dimension, documentsOfRow) -> count(dimension, documentsOfRow, counts));
        return Arrays.stream(Dimension.values()).map(dimension -> facet(dimension, counts))
                .filter(facet -> !facet.values().isEmpty()).toList();
    }

    /** The conditions that a document does not meet: a bit for the dimension of each. */
    private int failing(int document) {
        int late = isInTime(document) ? 0 : 1 << Dimension.DURATION.ordinal();
        return wanted.isEmpty() ? late : late | failingOfRow(index.columns().row(document));
    }

    private int failingOfRow(int row) {
        if (failingOfRow[row] == UNKNOWN) {
            int failing = 0;
            for (Map.Entry<Dimension, int[]> each : wanted.entrySet()) {
                boolean met = index.columns().hasAny(each.getKey(), row, each.getValue());
                failing |= met ? 0 : 1 << each.getKey().ordinal();
            }
            failingOfRow[row] = failing;
        }
        return failingOfRow[row];
    }

    private boolean isInTime(int document) {
        if (shortest == null && longest == null) {
            return true;
        }
        Integer minutes = index.documents().get(document).minutes();
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
        int first = index.columns().first(dimension);
        for (int i = 0; i < names.size(); i++) {
            boolean isChosen = Arrays.binarySearch(chosen, i) >= 0;
            if (counts[first + i] > 0 || isChosen) {
                values.add(new Facet.Value(names.get(i), counts[first + i], isChosen));
            }
        }
        return new Facet(dimension, values);
    }

    /** Adds documents, counted by row, to the values that they have in a dimension. */
    private void count(Dimension dimension, int[] documentsOfRow, int[] counts) {
        for (int row = 0; row < documentsOfRow.length; row++) {
            if (documentsOfRow[row] > 0) {
                index.columns().count(dimension, row, documentsOfRow[row], counts);
            }
        }
    }
}
