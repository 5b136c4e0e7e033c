package org.sextant.session.refresh;

import java.time.Instant;

/** A token that is exchanged once for a new access token, and the instant it ends. */
public record RefreshToken(String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "a refresh token until " + expiresAt;
    }
}
