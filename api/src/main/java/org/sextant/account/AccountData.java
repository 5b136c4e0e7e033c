package org.sextant.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.identity.IdentityService;
import org.sextant.account.identity.KeptIdentity;
import org.sextant.platform.AccountId;
import org.sextant.platform.Role;

/** What is kept of an account itself; of its password there is a hash, which tells nothing. */
@Singleton
final class AccountData implements PersonalData {
    private final AccountService accounts;
    private final IdentityService identities;

    AccountData(AccountService accounts, IdentityService identities) {
        this.accounts = accounts;
        this.identities = identities;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Object of(AccountId account) {
        return Optional.ofNullable(accounts.all(List.of(account)).get(account)).map(kept -> new Kept(kept.firstName(),
                kept.lastName(), kept.locale(), kept.createdAt(), identities.kept(account),
                accounts.rolesOf(account))).orElseThrow();
    }

    /** The account. */
    record Kept(String firstName, String lastName, Locale locale, Instant createdAt, List<KeptIdentity> identities,
            Set<Role> roles) {
    }
}
