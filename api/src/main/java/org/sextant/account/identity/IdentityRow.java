package org.sextant.account.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code account_identity}; the provider is a part of its key too. */
@MappedEntity("account_identity")
record IdentityRow(String provider, @Id String subject, long accountId, Instant createdAt,
        @Nullable Instant confirmedAt) {
    Identity identity() {
        return new Identity(new IdentityProvider(provider), subject);
    }
}
