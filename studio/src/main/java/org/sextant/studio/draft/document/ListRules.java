package org.sextant.studio.draft.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sextant.studio.draft.document.SequenceRules.Pair;

/** Which things of a list are those of another. */
final class ListRules {
    private static final Deque<Integer> NOWHERE = new ArrayDeque<>(0);

    private ListRules() {
    }

    /**
     * Things of one name are the same; where nothing names them, equal ones are, and otherwise those that stand in the same
     * place between such.
     *
     * @param path the list
     */
    static Matching matched(Path path, List<Value> before, List<Value> after) {
        Optional<Function<Value, String>> naming = NameRules.naming(path, List.of(before, after));
        if (naming.isEmpty()) {
            return Matching.of(byPlace(before, after), Collections.nCopies(before.size(), ""),
                    Collections.nCopies(after.size(), ""));
        }
        List<String> names = before.stream().map(naming.get()).toList();
        List<String> later = after.stream().map(naming.get()).toList();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, later.size()).forEach(place -> places.put(later.get(place), place));
        return Matching.of(names.stream().map(name -> places.getOrDefault(name, Matching.NONE)).toList(), names,
                later);
    }

    private static List<Integer> byPlace(List<Value> before, List<Value> after) {
        List<Integer> later = new ArrayList<>(Collections.nCopies(before.size(), Matching.NONE));
        boolean[] taken = new boolean[after.size()];
        List<Pair> fixed = new ArrayList<>(SequenceRules.common(before, after));
        fixed.forEach(pair -> take(pair.before(), pair.after(), later, taken));
        equalElsewhere(before, after, later, taken);
        fixed.add(new Pair(before.size(), after.size()));
        int i = 0;
        int j = 0;
        for (Pair next : fixed) {
            between(i, j, next, before, after, later, taken);
            i = next.before() + 1;
            j = next.after() + 1;
        }
        return later;
    }

    private static void equalElsewhere(List<Value> before, List<Value> after, List<Integer> later, boolean[] taken) {
        Map<Value, Deque<Integer>> free = new HashMap<>();
        IntStream.range(0, after.size()).filter(j -> !taken[j])
                .forEach(j -> free.computeIfAbsent(after.get(j), _ -> new ArrayDeque<>()).add(j));
        for (int i = 0; i < before.size(); i++) {
            Deque<Integer> places = free.getOrDefault(before.get(i), NOWHERE);
            if (later.get(i) == Matching.NONE && !places.isEmpty()) {
                take(i, places.remove(), later, taken);
            }
        }
    }

    /** What is left between two that are the same goes together in order, a text with a text, a group with a group. */
    private static void between(int from, int afterFrom, Pair to, List<Value> before, List<Value> after,
            List<Integer> later, boolean[] taken) {
        int j = afterFrom;
        for (int i = from; i < to.before(); i++) {
            while (j < to.after() && taken[j]) {
                j++;
            }
            if (j < to.after() && later.get(i) == Matching.NONE
                    && before.get(i).getClass().equals(after.get(j).getClass())) {
                take(i, j, later, taken);
            }
        }
    }

    private static void take(int before, int after, List<Integer> later, boolean[] taken) {
        later.set(before, after);
        taken[after] = true;
    }
}
