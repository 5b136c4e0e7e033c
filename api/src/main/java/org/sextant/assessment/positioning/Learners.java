package org.sextant.assessment.positioning;

import java.util.Optional;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** Whose account a request comes from. */
final class Learners {
    private Learners() {
    }

    /** The account of whoever asks; a fault of the client when nobody has signed in. */
    static AccountId account(Actor actor) {
        return actor.account().orElseThrow(
                () -> new RequestProblem(ErrorCode.UNAUTHENTICATED,
                        "Sign in: only the demonstration needs no account."));
    }

    /** What the lock of a learner gave; a fault of the client when the account is gone. */
    static long present(Optional<Long> locked) {
        return locked.orElseThrow(() -> new RequestProblem(ErrorCode.UNAUTHENTICATED,
                "The account of this access token is gone; sign in again."));
    }
}
