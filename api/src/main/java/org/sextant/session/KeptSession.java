package org.sextant.session;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a session, as its holder may see it.
 *
 * @param client  the address that it was last used from
 * @param endedAt null while it is not over
 */
@Introspected
record KeptSession(String client, Instant createdAt, Instant usedAt, @Nullable Instant endedAt) {
}
