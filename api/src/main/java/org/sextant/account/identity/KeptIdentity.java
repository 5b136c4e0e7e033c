package org.sextant.account.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an identity, as the holder of its account may see it.
 *
 * @param confirmedAt null where nobody has shown that it is theirs
 */
public record KeptIdentity(String provider, String subject, Instant createdAt, @Nullable Instant confirmedAt) {
}
