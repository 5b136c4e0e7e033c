package org.sextant.session;

/** What exchanging a refresh token came to. */
public sealed interface RefreshOutcome {
    /** Somebody stays signed in. */
    record Refreshed(SignedIn signedIn) implements RefreshOutcome {
    }

    /** No session that is open has this token. */
    record Over() implements RefreshOutcome {
    }

    /** The token was used before; its session is ended. */
    record Reused() implements RefreshOutcome {
    }
}
