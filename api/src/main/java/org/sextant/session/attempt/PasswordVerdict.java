package org.sextant.session.attempt;

import java.time.Duration;
import java.util.Optional;
import org.sextant.platform.AccountId;

/** What trying a password came to. */
public sealed interface PasswordVerdict {
    /** It is that of the account. */
    record Right(AccountId account) implements PasswordVerdict {
    }

    /**
     * It is not.
     *
     * @param account the account that it was tried on; none where no account has the login
     */
    record Wrong(Optional<AccountId> account) implements PasswordVerdict {
    }

    /** Too many were tried: not even the right one is taken before that much time has gone by. */
    record TooMany(Duration delay) implements PasswordVerdict {
    }
}
