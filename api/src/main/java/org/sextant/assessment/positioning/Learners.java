package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sextant.account.AccountService;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** Whose account a request comes from. An access token outlives the account that it was given to. */
@Singleton
final class Learners {
    private final AccountService accounts;

    Learners(AccountService accounts) {
        this.accounts = accounts;
    }

    /** The account of whoever asks; a fault of the client when nobody has signed in. */
    static AccountId account(Actor actor) {
        return actor.account().orElseThrow(
                () -> new RequestProblem(ErrorCode.UNAUTHENTICATED,
                        "Sign in: only the demonstration needs no account."));
    }

    /** What the lock of a learner gave; a fault of the client when the account is gone. */
    static long present(Optional<Long> locked) {
        return locked.orElseThrow(Learners::gone);
    }

    /** Looks whether somebody of whom nothing was found is there at all; a fault of the client when they are not. */
    void checkPresent(AccountId account) {
        if (!accounts.all(List.of(account)).containsKey(account)) {
            throw gone();
        }
    }

    private static RequestProblem gone() {
        return new RequestProblem(ErrorCode.UNAUTHENTICATED,
                "The account of this access token is gone; sign in again.");
    }
}
