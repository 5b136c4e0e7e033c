package org.sextant.session;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code session}. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
@MappedEntity("session")
record SessionRow(@Id @GeneratedValue @Nullable Long id, long accountId, byte[] seed, int generation, String client,
        Instant createdAt, Instant usedAt, @Nullable Instant endedAt) {
}
