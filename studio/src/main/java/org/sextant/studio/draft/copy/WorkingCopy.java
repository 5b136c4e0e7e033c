package org.sextant.studio.draft.copy;

import java.time.Instant;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.entity.Document;

/**
 * What one author has before them of an entity.
 *
 * @param version      counts its saves, from above the versions of all former copies of the entity
 * @param baseRevision the revision it began with, or was merged with last; 0 where there was none
 * @param document     as far as the author has come
 */
public record WorkingCopy(AccountId author, Draft draft, int version, int baseRevision, Document document,
        Instant savedAt) {
    /** Whether somebody made a revision since the one it began with. */
    public boolean isBehind() {
        return baseRevision < draft.revision();
    }
}
