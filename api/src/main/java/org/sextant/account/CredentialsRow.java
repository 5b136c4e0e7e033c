package org.sextant.account;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/** The credentials of an identity. */
@Introspected
record CredentialsRow(long accountId, @Nullable String passwordHash) {
    Credentials credentials() {
        return new Credentials(new AccountId(accountId), Optional.ofNullable(passwordHash));
    }
}
