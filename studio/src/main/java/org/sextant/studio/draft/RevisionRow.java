package org.sextant.studio.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/** A row of {@code studio_revision} without its document; the number is a part of its key too. */
@MappedEntity("studio_revision")
record RevisionRow(@Id long entityId, int number, @Nullable Long authorId, Instant writtenAt, String reason,
        @Nullable Integer restoredFrom, @Nullable Integer releaseNumber) {
    Revision revision() {
        return new Revision(entityId, number, Optional.ofNullable(authorId).map(AccountId::new), writtenAt, reason,
                Optional.ofNullable(restoredFrom), Optional.ofNullable(releaseNumber));
    }
}
