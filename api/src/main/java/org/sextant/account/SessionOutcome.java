package org.sextant.account;

import org.sextant.account.AccessTokens.AccessToken;
import org.sextant.platform.Actor;

/** What signing in came to. */
public sealed interface SessionOutcome {
    /** Somebody is signed in. */
    record Created(Actor actor, AccessToken access) implements SessionOutcome {
    }

    /** No account has this login and password. */
    record Unknown() implements SessionOutcome {
    }
}
