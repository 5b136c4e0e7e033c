package org.sextant.studio.draft.copy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.entity.Document;

/** A row of {@code studio_working_copy}; the entity is a part of its key too. */
@MappedEntity("studio_working_copy")
record WorkingCopyRow(@Id long accountId, long entityId, int version, int baseRevision, String document,
        Instant savedAt) {
    WorkingCopy copy(Draft draft) {
        return new WorkingCopy(new AccountId(accountId), draft, version, baseRevision, new Document(document),
                savedAt);
    }
}
