package org.sextant.studio.draft;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** A row of {@code studio_entity}. */
@MappedEntity("studio_entity")
record DraftRow(@Id @GeneratedValue @Nullable Long id, EntityKind kind, String entityKey, int revision) {
    Draft draft() {
        return new Draft(Objects.requireNonNull(id), new EntityRef(kind, entityKey), revision);
    }
}
