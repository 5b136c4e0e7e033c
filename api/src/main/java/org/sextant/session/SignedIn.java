package org.sextant.session;

import java.time.Instant;
import org.sextant.account.Viewer;
import org.sextant.account.token.AccessTokens.AccessToken;
import org.sextant.platform.Actor;
import org.sextant.session.refresh.RefreshToken;

/**
 * Somebody who is signed in, with the tokens that say so.
 *
 * @param device the token by which their device is known after the session
 */
public record SignedIn(Actor actor, AccessToken access, RefreshToken refresh, String device) {
    /** The same as clients get it. */
    public Tokens tokens() {
        return new Tokens(access.token(), access.expiresAt(), refresh.token(), refresh.expiresAt(), device,
                new Viewer(actor));
    }

    @Override
    public String toString() {
        return "account " + actor.account().orElseThrow() + ", signed in";
    }

    /** What stands for the type {@code Session}. */
    public record Tokens(String accessToken, Instant expiresAt, String refreshToken, Instant refreshExpiresAt,
            String deviceToken, Viewer viewer) {
        @Override
        public String toString() {
            return "the tokens of a session";
        }
    }
}
