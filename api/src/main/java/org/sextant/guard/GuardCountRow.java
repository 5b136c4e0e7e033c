package org.sextant.guard;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code guard_count}; the guard is a part of its key too. */
@MappedEntity("guard_count")
record GuardCountRow(String guard, @Id String subjectSha256, Instant beganAt, int attempts) {
}
