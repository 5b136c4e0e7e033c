package org.sextant.studio.review;

import java.time.Instant;
import java.util.Optional;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.Revision;

/**
 * A revision that was put forward.
 *
 * @param entity    the number of the entity in the studio
 * @param base      the revision accepted before, or that came with a release; 0 for none: what lies between is reviewed
 * @param revision  the revision
 * @param proposer  who put it forward; none once the account is gone
 * @param note      what they say to the reviewer
 * @param reviewer  who decided; none before, and once the account is gone
 * @param decidedAt none before
 */
public record Proposal(long id, long entity, int base, int revision, ProposalState state,
        Optional<AccountId> proposer, Instant proposedAt, String note, Optional<AccountId> reviewer,
        Optional<Instant> decidedAt) {
    /** Names the revision. */
    public Revision.Key key() {
        return new Revision.Key(entity, revision);
    }

    /** Names what it began with. */
    public Revision.Key baseKey() {
        return new Revision.Key(entity, base);
    }
}
