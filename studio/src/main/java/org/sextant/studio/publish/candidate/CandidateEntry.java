package org.sextant.studio.publish.candidate;

import org.jspecify.annotations.Nullable;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.review.accepted.Acceptance;

/**
 * A validated revision that goes into the next release.
 *
 * @param before what the release in service has of it; null where it is new
 */
public record CandidateEntry(Acceptance acceptance, @Nullable Document before) {
    /** Whether the release in service has nothing of it. */
    public boolean isNew() {
        return before == null;
    }
}
