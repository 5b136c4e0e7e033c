package org.sextant.studio.exchange.intake;

import io.micronaut.core.annotation.Introspected;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** A row of {@code studio_import_entry} that is to be written. */
@Introspected
record OpenEntryRow(int position, EntityKind kind, String entityKey, String newestSha256, String document) {
    EntityRef entity() {
        return new EntityRef(kind, entityKey);
    }
}
