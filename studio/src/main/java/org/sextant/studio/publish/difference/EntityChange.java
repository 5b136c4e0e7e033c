package org.sextant.studio.publish.difference;

import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * Something that two releases do not have alike.
 *
 * @param before the record that the earlier one has of it; null where it has none
 * @param after  that of the later one; null where it has none
 */
record EntityChange(EntityRef entity, @Nullable Object before, @Nullable Object after) {
    /** What became of it. */
    Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        return after == null ? Change.REMOVED : Change.CHANGED;
    }

    EntityKind kind() {
        return entity.kind();
    }

    String key() {
        return entity.key();
    }

    /** What became of an entity. */
    enum Change {
        ADDED, REMOVED, CHANGED
    }
}
