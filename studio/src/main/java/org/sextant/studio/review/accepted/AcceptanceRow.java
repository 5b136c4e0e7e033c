package org.sextant.studio.review.accepted;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.overlay.Head;

/** A row of {@code studio_acceptance}; the revision is a part of its key too. */
@MappedEntity("studio_acceptance")
record AcceptanceRow(@Id long entityId, int revision, long proposalId) {
    Acceptance of(Draft draft) {
        return new Acceptance(new Head(draft, revision), proposalId);
    }
}
