package org.sextant.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;
import org.sextant.platform.Role;

/** What is kept of an account itself; of its password there is a hash, which tells nothing. */
@Singleton
final class AccountData implements PersonalData {
    private final AccountService accounts;
    private final IdentityRepository identities;

    AccountData(AccountService accounts, IdentityRepository identities) {
        this.accounts = accounts;
        this.identities = identities;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Object of(AccountId account) {
        List<Known> known = identities.of(List.of(account.value())).stream().map(row -> new Known(row.provider(),
                row.subject(), row.createdAt(), row.confirmedAt())).toList();
        return Optional.ofNullable(accounts.all(List.of(account)).get(account)).map(kept -> new Kept(kept.firstName(),
                kept.lastName(), kept.locale(), kept.createdAt(), known, accounts.rolesOf(account))).orElseThrow();
    }

    /** The account. */
    record Kept(String firstName, String lastName, Locale locale, Instant createdAt, List<Known> identities,
            Set<Role> roles) {
    }

    /** What it is known by. */
    record Known(String provider, String subject, Instant createdAt, @Nullable Instant confirmedAt) {
    }
}
