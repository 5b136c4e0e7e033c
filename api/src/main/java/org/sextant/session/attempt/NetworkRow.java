package org.sextant.session.attempt;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code account_network}; the network is a part of its key too. */
@MappedEntity("account_network")
record NetworkRow(@Id long accountId, String network, Instant signedInAt) {
}
