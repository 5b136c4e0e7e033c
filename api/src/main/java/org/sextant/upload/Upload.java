package org.sextant.upload;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A file that was handed in.
 *
 * @param name as whoever handed it in calls it
 * @param size in bytes
 */
@Introspected
public record Upload(long id, String name, String sha256, int size, Instant receivedAt) {
}
