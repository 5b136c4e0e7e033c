package org.sextant.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code account_registration}. */
@MappedEntity("account_registration")
record RegistrationRow(@Id String keySha256, long accountId, String dataSha256, Instant registeredAt) {
}
