package org.sextant.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.identity.Identity;
import org.sextant.account.identity.IdentityService;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.platform.database.Transactions;

/**
 * Who may do what. A change is seen with the next access token, fifteen minutes later at most; but whoever is no admin
 * any more changes no roles from then on.
 */
@Singleton
public class RoleService {
    private final AccountService accounts;
    private final IdentityService identities;
    private final RoleRepository roles;
    private final AuditService audit;
    private final Transactions transactions;
    private final Settings settings;
    private final Clock clock;

    RoleService(AccountService accounts, IdentityService identities, RoleRepository roles, AuditService audit,
            Transactions transactions, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.roles = roles;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Grants roles to whoever has a login, and takes others away. Anybody may open an account with an address that is
     * not theirs: where letters are sent, roles are for those who have shown that they read them.
     */
    public RolesOutcome change(Actor actor, String client, String login, Set<Role> grant, Set<Role> revoke) {
        Optional<RolesOutcome> refusal = RoleRules.refusal(actor, grant, revoke);
        return refusal.isPresent()
                ? refusal.get()
                : accounts.find(Identity.login(login))
                        .map(account -> transactions.write(() -> changed(actor, client, account, grant, revoke)))
                        .orElseGet(RolesOutcome.NoSuchAccount::new);
    }

    private RolesOutcome changed(Actor actor, String client, AccountId account, Set<Role> grant, Set<Role> revoke) {
        List<AccountId> admins = accounts.lockedAdmins();
        if (!RoleRules.mayRun(admins, actor)) {
            return new RolesOutcome.NotAllowed();
        }
        if (!grant.isEmpty() && settings.letters().smtp().isPresent()
                && RoleRules.isUnproved(identities.kept(account))) {
            return new RolesOutcome.EmailNotConfirmed();
        }
        if (RoleRules.leavesNobody(admins, account, revoke)) {
            return new RolesOutcome.LastAdmin();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        grant.forEach(role -> roles.grant(account.value(), role.name(), now,
                actor.account().map(AccountId::value).orElse(null)));
        revoke.forEach(role -> roles.revoke(account.value(), role.name()));
        audit.note(actor, client, AuditKind.ROLES_CHANGED, Optional.of(account),
                "granted " + names(grant) + ", revoked " + names(revoke));
        return new RolesOutcome.Changed(account, accounts.rolesOf(account).stream().sorted().toList());
    }

    private static List<Role> names(Set<Role> some) {
        return some.stream().sorted().toList();
    }
}
