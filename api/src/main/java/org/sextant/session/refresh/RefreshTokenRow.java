package org.sextant.session.refresh;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code refresh_token}. */
@MappedEntity("refresh_token")
record RefreshTokenRow(@Id String tokenSha256, long sessionId, Instant expiresAt, @Nullable Instant usedAt) {
}
