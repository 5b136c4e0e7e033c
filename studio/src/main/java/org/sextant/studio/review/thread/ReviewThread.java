package org.sextant.studio.review.thread;

import java.time.Instant;
import org.sextant.studio.review.Proposal;

/**
 * A thread. Those of one entity and one base are of one round of reviews: each proposal of the round shows those that
 * were opened up to it.
 *
 * @param proposal the number of the proposal on which it was opened
 * @param entity   the number of the entity in the studio
 * @param base     the revision from which the reviews of the round go on
 */
public record ReviewThread(long id, long proposal, long entity, int base, Anchor anchor, boolean isOpen,
        Instant openedAt) {
    /** The reviews that it belongs to. */
    public Round round() {
        return new Round(entity, base);
    }

    /** The reviews that go on from one revision of an entity. */
    public record Round(long entity, int base) {
        /** That of a proposal. */
        public static Round of(Proposal proposal) {
            return new Round(proposal.entity(), proposal.base());
        }
    }
}
