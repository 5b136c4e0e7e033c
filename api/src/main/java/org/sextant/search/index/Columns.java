package org.sextant.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What all documents are counted and narrowed by, as numbers. Documents that have the same values share a row of them: the
 * challenges of a skill do. So there are few rows, and whoever counts many documents counts rows.
 */
public final class Columns {
    private static final int DIMENSIONS = Dimension.values().length;

    private final Map<Dimension, List<String>> names = new EnumMap<>(Dimension.class);
    private final int[] first = new int[DIMENSIONS + 1];
    /** The values of all rows, one dimension after the other, each with the first of its dimension added. */
    private final int[] values;
    /** Where those of a row begin in each dimension; they end where the next begin. */
    private final int[] starts;
    private final int[] rowOf;

    Columns(List<SearchDocument> documents) {
        Map<Map<Dimension, SortedSet<String>>, Integer> numbers = new HashMap<>();
        List<Map<Dimension, SortedSet<String>>> distinct = new ArrayList<>();
        this.rowOf = documents.stream().mapToInt(document -> numbers.computeIfAbsent(document.values(), values -> {
            distinct.add(values);
            return distinct.size() - 1;
        })).toArray();
        for (Dimension dimension : Dimension.values()) {
            TreeSet<String> known = new TreeSet<>();
            distinct.forEach(row -> known.addAll(row.getOrDefault(dimension, new TreeSet<>())));
            names.put(dimension, List.copyOf(known));
            first[dimension.ordinal() + 1] = first[dimension.ordinal()] + known.size();
        }
        this.starts = new int[distinct.size() * DIMENSIONS + 1];
        IntStream.Builder all = IntStream.builder();
        for (int at = 0; at < starts.length - 1; at++) {
            Dimension dimension = Dimension.values()[at % DIMENSIONS];
            int[] its = numbers(dimension,
                    distinct.get(at / DIMENSIONS).getOrDefault(dimension, Collections.emptySortedSet()));
            Arrays.stream(its).forEach(number -> all.add(first(dimension) + number));
            starts[at + 1] = starts[at] + its.length;
        }
        this.values = all.build().toArray();
    }

    /** The values there are in a dimension, sorted; a value is numbered by its place here. */
    public List<String> names(Dimension dimension) {
        return names.getOrDefault(dimension, List.of());
    }

    /** How many values there are in all dimensions. */
    public int values() {
        return first[DIMENSIONS];
    }

    /** Where the values of a dimension begin among those of all. */
    public int first(Dimension dimension) {
        return first[dimension.ordinal()];
    }

    /** How many rows there are. */
    public int rows() {
        return starts.length / DIMENSIONS;
    }

    /** The row of a document, from 0. */
    public int row(int document) {
        return rowOf[document];
    }

    /** How many values a row has in a dimension. */
    public int size(Dimension dimension, int row) {
        int at = row * DIMENSIONS + dimension.ordinal();
        return starts[at + 1] - starts[at];
    }

    /** One of the values of a row in a dimension. */
    public int number(Dimension dimension, int row, int place) {
        return values[starts[row * DIMENSIONS + dimension.ordinal()] + place] - first(dimension);
    }

    /** Whether a row has any of some values, whose numbers rise. */
    public boolean hasAny(Dimension dimension, int row, int[] wanted) {
        for (int place = size(dimension, row) - 1; place >= 0; place--) {
            if (Arrays.binarySearch(wanted, number(dimension, row, place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds to the count of each value of a row in a dimension, the values of all dimensions being numbered through. */
    public void count(Dimension dimension, int row, int documents, int[] counts) {
        int at = row * DIMENSIONS + dimension.ordinal();
        count(starts[at], starts[at + 1], documents, counts);
    }

    /** The same in every dimension. */
    public void count(int row, int documents, int[] counts) {
        count(starts[row * DIMENSIONS], starts[(row + 1) * DIMENSIONS], documents, counts);
    }

    private void count(int from, int to, int documents, int[] counts) {
        for (int at = from; at < to; at++) {
            counts[values[at]] += documents;
        }
    }

    /** The numbers of some values; values that no document has are left out. */
    public int[] numbers(Dimension dimension, Collection<String> wanted) {
        List<String> sorted = names(dimension);
        return wanted.stream().mapToInt(value -> Collections.binarySearch(sorted, value)).filter(n -> n >= 0).sorted()
                .toArray();
    }
}
