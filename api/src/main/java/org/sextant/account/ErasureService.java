package org.sextant.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** Deletes accounts, and by the foreign keys of the database all that belongs to them. */
@Singleton
public class ErasureService {
    private final AccountRepository accounts;
    private final AccountService holders;

    ErasureService(AccountRepository accounts, AccountService holders) {
        this.accounts = accounts;
        this.holders = holders;
    }

    /** Deletes an account; false, and nothing is done, when nobody would be left to run the installation. */
    @Transactional
    public boolean erase(Actor actor, AccountId account) {
        if (RoleRules.leavesNobody(holders.lockedAdmins(), account, Set.of(Role.ADMIN))) {
            return false;
        }
        accounts.delete(account.value());
        return true;
    }
}
