package org.sextant.studio.draft.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of things that either of two authors added to a list. */
final class ExtraRules {
    private ExtraRules() {
    }

    /**
     * What both added under one name is one thing, and stands where it was added first.
     *
     * @param path the list
     * @param name what names things in it
     * @param mine the list of the author whose things stand where there is a conflict
     */
    static void together(Path path, Function<Value, String> name, List<Value> mine, List<Extra> myExtras,
            List<Extra> theirExtras, List<Conflict> within) {
        for (Extra extra : List.copyOf(myExtras)) {
            String known = name.apply(extra.value());
            Optional<Extra> same = theirExtras.stream().filter(e -> name.apply(e.value()).equals(known)).findFirst();
            same.ifPresent(their -> {
                Path place = path.item(known, mine.indexOf(extra.value()));
                Value both = MergeRules.merged(place, null, extra.value(), their.value(), within);
                Extra one = new Extra(Math.min(extra.anchor(), their.anchor()), Objects.requireNonNull(both));
                replace(myExtras, extra, one);
                replace(theirExtras, their, one);
            });
        }
    }

    /** What stands behind each thing that both have. */
    static SortedMap<Integer, List<Value>> runs(List<Extra> extras) {
        return extras.stream().collect(Collectors.groupingBy(Extra::anchor, TreeMap::new,
                Collectors.mapping(Extra::value, Collectors.toList())));
    }

    /** The order in which two additions to the same place stand, whoever made which. */
    static List<Value> inOneOrder(List<Value> one, List<Value> other) {
        if (one.equals(other)) {
            return one;
        }
        boolean first = one.toString().compareTo(other.toString()) <= 0;
        Set<Value> both = new LinkedHashSet<>(first ? one : other);
        both.addAll(first ? other : one);
        return List.copyOf(both);
    }

    private static void replace(List<Extra> extras, Extra extra, Extra by) {
        int place = extras.indexOf(extra);
        if (extra.anchor() == by.anchor()) {
            extras.set(place, by);
        } else {
            extras.remove(place);
        }
    }
}
