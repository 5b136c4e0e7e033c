package org.sextant.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** Deletes accounts, and by the foreign keys of the database all that belongs to them. */
@Singleton
public class ErasureService {
    private final AccountRepository accounts;
    private final RoleRepository roles;

    ErasureService(AccountRepository accounts, RoleRepository roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** Deletes an account; false, and nothing is done, when nobody else is ADMIN. */
    @Transactional
    public boolean erase(Actor actor, AccountId account) {
        List<Long> admins = roles.locked(Role.ADMIN.name()).stream().map(RoleRow::accountId).toList();
        if (admins.equals(List.of(account.value()))) {
            return false;
        }
        accounts.delete(account.value());
        return true;
    }
}
