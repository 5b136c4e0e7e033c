package org.sextant.knowledge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code learner}. */
@MappedEntity("learner")
record LearnerRow(@Id long accountId, long sequence) {
}
