package org.sextant.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code job}; it is read in other shapes. */
@MappedEntity("job")
record JobRow(@Id long id) {
}
