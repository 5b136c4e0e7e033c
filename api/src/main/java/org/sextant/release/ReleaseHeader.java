package org.sextant.release;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * What is known of a release without its content.
 *
 * @param number        1 for the first
 * @param contentSha256 identifies its content, wherever and whenever it is published
 */
@Introspected
public record ReleaseHeader(int number, Instant publishedAt, ReleaseOrigin origin, String contentSha256) {
}
