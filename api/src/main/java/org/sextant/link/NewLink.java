package org.sextant.link;

import java.time.Instant;

/**
 * A link that was just made. Its token is kept nowhere.
 *
 * @param token 256 bits of chance, as 43 letters, digits, {@code -} and {@code _}
 */
public record NewLink(String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "a link until " + expiresAt;
    }
}
