package org.sextant.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_event}. */
@MappedEntity("audit_event")
record AuditEventRow(@Id @GeneratedValue @Nullable Long id, Instant happenedAt, AuditKind kind,
        @Nullable Long accountId, @Nullable Long actorId, @Nullable Long sessionId, @Nullable String client,
        @Nullable String detail) {
}
