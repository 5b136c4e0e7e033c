package org.sextant.session.refresh;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refresh token that is shown, with the session that it belongs to. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
@Introspected
record ShownTokenRow(long sessionId, long accountId, byte[] seed, int generation, Instant expiresAt,
        @Nullable Instant usedAt, @Nullable Instant endedAt) {
    ShownToken token() {
        return new ShownToken(expiresAt, Optional.ofNullable(usedAt), endedAt != null);
    }
}
