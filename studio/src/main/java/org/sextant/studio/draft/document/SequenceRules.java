package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What two sequences have in common in the same order. */
final class SequenceRules {
    /** How many comparisons are worth a better result; beyond, only what both begin and end with is found. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private SequenceRules() {
    }

    /** A longest common subsequence, as pairs of places in rising order. */
    static <T> List<Pair> common(List<T> before, List<T> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        pairs.addAll(middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end),
                start));
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static <T> List<Pair> middle(List<T> before, List<T> after, int start) {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            return List.of();
        }
        int[][] lengths = lengths(before, after);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                pairs.add(new Pair(start + i++, start + j++));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** The length of what the two have in common from each place on. */
    private static <T> int[][] lengths(List<T> before, List<T> after) {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** Those of some different numbers that, left where they are, rise and are as many as can be. */
    static Set<Integer> steady(List<Integer> numbers) {
        TreeMap<Integer, Integer> ends = new TreeMap<>(); // the lowest end of a rising run of each length, and its place
        int[] before = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            Map.Entry<Integer, Integer> lower = ends.lowerEntry(number);
            Integer higher = ends.higherKey(number);
            before[i] = lower == null ? -1 : lower.getValue();
            if (higher != null) {
                ends.remove(higher);
            }
            ends.put(number, i);
        }
        Set<Integer> steady = new HashSet<>();
        int i = ends.isEmpty() ? -1 : ends.lastEntry().getValue();
        while (i >= 0) {
            steady.add(numbers.get(i));
            i = before[i];
        }
        return steady;
    }

    /** The same element in both, by its places. */
    record Pair(int before, int after) {
    }
}
