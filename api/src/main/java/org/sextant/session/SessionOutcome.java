package org.sextant.session;

import java.time.Duration;

/** What signing in came to. */
public sealed interface SessionOutcome {
    /** Somebody is signed in. */
    record Opened(SignedIn signedIn) implements SessionOutcome {
    }

    /** No account has this login and password. */
    record Unknown() implements SessionOutcome {
    }

    /** Too many passwords were tried. */
    record TooMany(Duration delay) implements SessionOutcome {
    }
}
