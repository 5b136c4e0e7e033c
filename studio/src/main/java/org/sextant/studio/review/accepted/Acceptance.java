package org.sextant.studio.review.accepted;

import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.Head;

/**
 * A revision that a release may have.
 *
 * @param head     the revision
 * @param proposal the number of the proposal by which it was accepted
 */
public record Acceptance(Head head, long proposal) {
    /** What it is a revision of. */
    public EntityRef entity() {
        return head.draft().entity();
    }
}
