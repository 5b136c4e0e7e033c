package org.sextant.link;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a link, as its owner may see it.
 *
 * @param usedAt null while it is not used
 */
@Introspected
record KeptLink(LinkPurpose purpose, String subject, Instant madeAt, Instant expiresAt, @Nullable Instant usedAt) {
}
