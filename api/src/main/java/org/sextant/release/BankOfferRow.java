package org.sextant.release;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code content_bank_offer}. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
@MappedEntity("content_bank_offer")
record BankOfferRow(@Id String contentSha256, Instant offeredAt, State state, byte[] content) {
    /** The life of an offer. */
    enum State {
        OFFERED, ACCEPTED, SUPERSEDED
    }
}
