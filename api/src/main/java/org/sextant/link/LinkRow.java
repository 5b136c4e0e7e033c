package org.sextant.link;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code account_link}; it is read as a {@link Link}. */
@MappedEntity("account_link")
record LinkRow(@Id String tokenSha256) {
}
