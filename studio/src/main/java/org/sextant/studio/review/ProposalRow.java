package org.sextant.studio.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/** A row of {@code studio_proposal}. */
@MappedEntity("studio_proposal")
record ProposalRow(@Id @GeneratedValue @Nullable Long id, long entityId, int baseRevision, int revision,
        ProposalState state, @Nullable Long proposerId, Instant proposedAt, String note, @Nullable Long reviewerId,
        @Nullable Instant decidedAt) {
    Proposal proposal() {
        return new Proposal(Objects.requireNonNull(id), entityId, baseRevision, revision, state,
                Optional.ofNullable(proposerId).map(AccountId::new), proposedAt, note,
                Optional.ofNullable(reviewerId).map(AccountId::new), Optional.ofNullable(decidedAt));
    }
}
