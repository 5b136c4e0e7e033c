package org.sextant.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}. */
@MappedEntity("account")
record AccountRow(@Id @GeneratedValue @Nullable Long id, String firstName, String lastName, String locale,
        @Nullable String passwordHash, Instant createdAt) {
    @Override
    public String toString() {
        return "account " + id;
    }
}
