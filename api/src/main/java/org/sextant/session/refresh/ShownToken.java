package org.sextant.session.refresh;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a refresh token that is shown.
 *
 * @param expiresAt when it ends
 * @param usedAt    when it was used for the first time
 * @param isEnded   whether its session is over
 */
record ShownToken(Instant expiresAt, Optional<Instant> usedAt, boolean isEnded) {
}
