package org.sextant.assessment.retake;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code competence_reset}. */
@MappedEntity("competence_reset")
record ResetRow(@Id long accountId, @Id long sequence, String competence, String tubes, Instant resetAt) {
}
