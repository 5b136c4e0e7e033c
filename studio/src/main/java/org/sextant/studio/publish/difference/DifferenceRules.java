package org.sextant.studio.publish.difference;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
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
}
