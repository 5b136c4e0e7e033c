package org.sextant.audit;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param accountId whom it is about; null where the account is not known
 * @param actorId   who did it; null for somebody who had not signed in, and for the server itself
 * @param sessionId in which session; null outside of one
 * @param client    from which address; null for the server itself, and once the account is gone
 * @param detail    what more there is to say, never a secret; null for nothing
 */
@Introspected
public record AuditEvent(Instant happenedAt, AuditKind kind, @Nullable Long accountId, @Nullable Long actorId,
        @Nullable Long sessionId, @Nullable String client, @Nullable String detail) {
}
