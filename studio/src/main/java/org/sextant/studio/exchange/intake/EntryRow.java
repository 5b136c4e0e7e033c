package org.sextant.studio.exchange.intake;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** A row of {@code studio_import_entry} without its document; the position is a part of its key too. */
@MappedEntity("studio_import_entry")
record EntryRow(@Id long importId, int position, EntityKind kind, String entityKey, EntryAction action,
        EntryState state, @Nullable Integer revision) {
    PlanEntry entry() {
        return new PlanEntry(importId, position, new EntityRef(kind, entityKey), action, state,
                Optional.ofNullable(revision));
    }
}
