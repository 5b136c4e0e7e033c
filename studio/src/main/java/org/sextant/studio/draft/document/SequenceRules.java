package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        List<Integer> rising = numbers.stream().sorted().toList();
        Set<Integer> steady = new HashSet<>();
        common(numbers, rising).forEach(pair -> steady.add(numbers.get(pair.before())));
        return steady;
    }

    /** The same element in both, by its places. */
    record Pair(int before, int after) {
    }
}
