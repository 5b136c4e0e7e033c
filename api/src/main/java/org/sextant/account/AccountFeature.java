package org.sextant.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Wiring;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** Accounts in the API. */
@Singleton
final class AccountFeature implements GraphQlFeature {
    private final AccountService accounts;
    private final AccountRolesChange accountRolesChange;

    AccountFeature(AccountService accounts, AccountRolesChange accountRolesChange) {
        this.accounts = accounts;
        this.accountRolesChange = accountRolesChange;
    }

    @Override
    public String sdl() {
        return "org/sextant/account/account.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("viewer", environment -> {
            Actor actor = Request.of(environment).actor();
            return actor.isAnonymous() ? null : new Viewer(actor);
        });
        wiring.loaded("Viewer", "account", Viewer.class, viewer -> viewer.actor().account().orElseThrow(),
                this::present);
        wiring.mutation("accountRolesChange", accountRolesChange);
    }

    private Map<AccountId, Account> present(List<AccountId> ids) {
        Map<AccountId, Account> found = accounts.all(ids);
        if (!found.keySet().containsAll(ids)) {
            throw AccountService.deleted();
        }
        return found;
    }
}
