package org.sextant.session;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A session that is not over.
 *
 * @param id        its number
 * @param accountId who signed in
 * @param client    the address that it was last used from
 * @param createdAt when it began
 * @param usedAt    when it was last used: a token was refreshed, a page of the studio was looked at
 */
@Introspected
public record OpenSession(long id, long accountId, String client, Instant createdAt, Instant usedAt) {
}
