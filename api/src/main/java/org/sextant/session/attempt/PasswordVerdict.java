package org.sextant.session.attempt;

import java.time.Duration;
import java.util.Optional;
import org.sextant.platform.AccountId;

/** What trying a password came to. */
public sealed interface PasswordVerdict {
    /**
     * It is that of the account.
     *
     * @param hash what is kept of the password; whoever acts on this later sees by it whether it is still the same
     */
    record Right(AccountId account, String hash) implements PasswordVerdict {
        @Override
        public String toString() {
            return "the password of account " + account;
        }
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
