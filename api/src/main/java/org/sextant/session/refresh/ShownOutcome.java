package org.sextant.session.refresh;

import java.util.Optional;
import org.sextant.platform.AccountId;
import org.sextant.platform.SessionId;

/** What showing a refresh token came to. */
public sealed interface ShownOutcome {
    /**
     * It is used, and the next one of its session takes its place.
     *
     * @param generation the number of the next one within its session
     */
    record Exchanged(SessionId session, AccountId account, int generation, RefreshToken next) implements ShownOutcome {
    }

    /**
     * It was used a moment ago.
     *
     * @param newest what took its place and nobody has used yet; none where the secret was changed meanwhile
     */
    record Repeated(SessionId session, AccountId account, Optional<RefreshToken> newest) implements ShownOutcome {
    }

    /** It was used before: somebody has stolen it, and its session must end. */
    record Reused(SessionId session, AccountId account) implements ShownOutcome {
    }

    /** It or its session is over, or nobody knows it. */
    record Over() implements ShownOutcome {
    }
}
