package org.sextant.studio.publish.difference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** What changed from one release to another. */
final class DifferenceRules {
    private DifferenceRules() {
    }

    /** The entities that two releases do not have alike, in their order. */
    static List<EntityChange> between(SortedMap<EntityRef, Object> before, SortedMap<EntityRef, Object> after) {
        SortedSet<EntityRef> all = new TreeSet<>(before.comparator());
        all.addAll(before.keySet());
        all.addAll(after.keySet());
        return all.stream().map(entity -> new EntityChange(entity, before.get(entity), after.get(entity)))
                .filter(change -> !Objects.deepEquals(change.before(), change.after())).toList();
    }

    /** How many of each kind there are, in the order of kinds; kinds of which there are none are left out. */
    static List<ChangeCount> counts(List<EntityChange> changes) {
        return Arrays.stream(EntityKind.values()).map(kind -> count(kind, changes))
                .filter(count -> count.added() + count.removed() + count.changed() > 0).toList();
    }

    private static ChangeCount count(EntityKind kind, List<EntityChange> changes) {
        Map<EntityChange.Change, Long> found = changes.stream().filter(change -> change.kind() == kind)
                .collect(Collectors.groupingBy(EntityChange::change, Collectors.counting()));
        return new ChangeCount(kind, number(found, EntityChange.Change.ADDED),
                number(found, EntityChange.Change.REMOVED), number(found, EntityChange.Change.CHANGED));
    }

    private static int number(Map<EntityChange.Change, Long> found, EntityChange.Change change) {
        return Math.toIntExact(found.getOrDefault(change, 0L));
    }
}
