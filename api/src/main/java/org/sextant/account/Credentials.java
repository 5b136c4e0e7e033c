package org.sextant.account;

import java.util.Optional;
import org.sextant.platform.AccountId;

/**
 * What a password is held against.
 *
 * @param passwordHash none where no password was chosen yet
 */
public record Credentials(AccountId account, Optional<String> passwordHash) {
    @Override
    public String toString() {
        return "credentials of account " + account;
    }
}
