package org.sextant.search.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What all documents are counted and narrowed by, as numbers: fast to test, fast to count. */
public final class Columns {
    private final Map<Dimension, String[]> names = new EnumMap<>(Dimension.class);
    private final Map<Dimension, int[][]> values = new EnumMap<>(Dimension.class);

    Columns(List<SearchDocument> documents) {
        for (Dimension dimension : Dimension.values()) {
            TreeSet<String> all = new TreeSet<>();
            documents.forEach(document -> all.addAll(document.values(dimension)));
            String[] sorted = all.toArray(String[]::new);
            names.put(dimension, sorted);
            values.put(dimension, documents.stream().map(document -> document.values(dimension).stream()
                    .mapToInt(value -> Arrays.binarySearch(sorted, value)).toArray()).toArray(int[][]::new));
        }
    }

    /** The values there are in a dimension, sorted; a value is numbered by its place here. */
    public List<String> names(Dimension dimension) {
        return List.of(names.getOrDefault(dimension, new String[0]));
    }

    /** The numbers of a document's values, rising. */
    public int[] of(Dimension dimension, int document) {
        return values.getOrDefault(dimension, new int[0][])[document];
    }

    /** The numbers of some values; values that no document has are left out. */
    public int[] numbers(Dimension dimension, Collection<String> wanted) {
        String[] sorted = names.getOrDefault(dimension, new String[0]);
        return wanted.stream().mapToInt(value -> Arrays.binarySearch(sorted, value)).filter(n -> n >= 0).sorted()
                .toArray();
    }
}
