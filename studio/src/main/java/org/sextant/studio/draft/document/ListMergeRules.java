package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.document.Value.Items;

/**
 * Merges what two authors made of a list. Things that both still have are merged one by one; what one took away is gone
 * unless the other changed it; what one added stands behind what it was added behind.
 */
final class ListMergeRules {
    private final Path path;
    private final List<Value> base;
    private final List<Value> mine;
    private final List<Value> theirs;
    private final Matching toMine;
    private final Matching toTheirs;
    private final Optional<Function<Value, String>> naming;
    private final List<Integer> shared;

    ListMergeRules(Path path, List<Value> base, List<Value> mine, List<Value> theirs) {
        this.path = path;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.toMine = ListRules.matched(path, base, mine);
        this.toTheirs = ListRules.matched(path, base, theirs);
        this.naming = NameRules.naming(path, List.of(base, mine, theirs));
        this.shared = IntStream.range(0, base.size()).boxed()
                .filter(this::isShared).toList();
    }

    /** The list of both. Where their orders cannot be told together, the whole list is a conflict, and mine stands. */
    Value into(List<Conflict> conflicts) {
        List<Conflict> within = new ArrayList<>();
        Optional<List<Value>> merged = order().flatMap(order -> filled(order, within));
        if (merged.isEmpty()) {
            conflicts.add(new Conflict(path, new Items(base), new Items(mine), new Items(theirs)));
            return new Items(mine);
        }
        conflicts.addAll(within);
        return new Items(merged.get());
    }

    private boolean isShared(int place) {
        return place != Matching.NONE && toMine.later().get(place) != Matching.NONE
                && toTheirs.later().get(place) != Matching.NONE;
    }

    /** The order of what both have, by places of the base: that of whoever changed it. */
    private Optional<List<Integer>> order() {
        List<Integer> mineOrder = inOrderOf(toMine);
        List<Integer> theirOrder = inOrderOf(toTheirs);
        if (mineOrder.equals(shared) || mineOrder.equals(theirOrder)) {
            return Optional.of(theirOrder);
        }
        return theirOrder.equals(shared) ? Optional.of(mineOrder) : Optional.empty();
    }

    private List<Integer> inOrderOf(Matching matching) {
        return shared.stream().sorted(Comparator.comparing(matching.later()::get)).toList();
    }

    private Optional<List<Value>> filled(List<Integer> order, List<Conflict> within) {
        Map<Integer, Value> values = new HashMap<>();
        shared.forEach(i -> values.put(i, both(item(i), base.get(i), mine.get(toMine.later().get(i)),
                theirs.get(toTheirs.later().get(i)), within)));
        List<Extra> myExtras = extras(mine, toMine, true, within);
        List<Extra> theirExtras = extras(theirs, toTheirs, false, within);
        naming.ifPresent(name -> ExtraRules.together(path, name, mine, myExtras, theirExtras, within));
        SortedMap<Integer, List<Value>> myRuns = ExtraRules.runs(myExtras);
        SortedMap<Integer, List<Value>> theirRuns = ExtraRules.runs(theirExtras);
        List<Value> filled = new ArrayList<>();
        for (int anchor : withStart(order)) {
            if (anchor != Extra.START) {
                filled.add(values.get(anchor));
            }
            List<Value> one = myRuns.getOrDefault(anchor, List.of());
            List<Value> other = theirRuns.getOrDefault(anchor, List.of());
            if (naming.isEmpty() && !one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
                return Optional.empty(); // which comes first may matter, and only an author knows
            }
            filled.addAll(ExtraRules.inOneOrder(one, other));
        }
        return Optional.of(filled);
    }

    /** What one author has beside what both have: what they added, and what they changed while the other took it away. */
    private List<Extra> extras(List<Value> side, Matching matching, boolean isMine, List<Conflict> within) {
        List<Extra> extras = new ArrayList<>();
        int anchor = Extra.START;
        for (int place = 0; place < side.size(); place++) {
            int origin = matching.earlier().get(place);
            if (isShared(origin)) {
                anchor = origin;
            } else if (origin == Matching.NONE) {
                extras.add(new Extra(anchor, side.get(place)));
            } else if (!side.get(place).equals(base.get(origin))) {
                Value changed = side.get(place);
                within.add(new Conflict(item(origin), base.get(origin), isMine ? changed : null,
                        isMine ? null : changed));
                extras.addAll(isMine ? List.of(new Extra(anchor, changed)) : List.of());
            }
        }
        return extras;
    }

    private static List<Integer> withStart(List<Integer> order) {
        List<Integer> anchors = new ArrayList<>(List.of(Extra.START));
        anchors.addAll(order);
        return anchors;
    }

    private static Value both(Path path, @Nullable Value base, Value mine, Value theirs, List<Conflict> within) {
        return Objects.requireNonNull(MergeRules.merged(path, base, mine, theirs, within), "what both have stays");
    }

    private Path item(int place) {
        return path.item(toMine.names().get(place), place);
    }
}
