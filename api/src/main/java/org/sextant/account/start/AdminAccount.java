package org.sextant.account.start;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.AccountService;
import org.sextant.account.Credentials;
import org.sextant.account.NewAccount;
import org.sextant.account.identity.Identity;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.platform.database.Duplicates;
import org.sextant.platform.database.StartupStep;
import org.sextant.platform.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the account of whoever runs the installation, {@code SEXTANT_ADMIN}, where nobody has that address: with the role
 * and without a password, which its holder chooses. An account that is there already is left as it is, since anybody may
 * have opened it.
 */
@Singleton
final class AdminAccount implements StartupStep {
    private static final Logger LOG = LoggerFactory.getLogger(AdminAccount.class);

    private final Settings settings;
    private final AccountService accounts;
    private final List<FirstPassword> firstPasswords;
    private final AuditService audit;
    private final Transactions transactions;

    AdminAccount(Settings settings, AccountService accounts, List<FirstPassword> firstPasswords, AuditService audit,
            Transactions transactions) {
        this.settings = settings;
        this.accounts = accounts;
        this.firstPasswords = firstPasswords;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public int getOrder() {
        return SCHEMA + 2;
    }

    @Override
    public void run() {
        settings.access().admin().map(Identity::email).ifPresent(email -> {
            Duplicates.seen(() -> transactions.write(() -> made(email)));
            accounts.credentials(email).filter(this::isAdminWithoutPassword).ifPresent(
                    found -> firstPasswords.forEach(port -> port.offer(found.account(), email.subject())));
        });
    }

    private Optional<AccountId> made(Identity email) {
        Optional<AccountId> opened = accounts.open(Actor.ANONYMOUS,
                new NewAccount(email, "", "", Locale.FRENCH, Set.of(Role.ADMIN)), Optional.empty());
        opened.ifPresent(id -> {
            audit.note(Actor.ANONYMOUS, null, AuditKind.ACCOUNT_MADE, Optional.of(id), Role.ADMIN.name());
            LOG.info("Made the account of {}, who runs this installation", email.subject());
        });
        return opened;
    }

    private boolean isAdminWithoutPassword(Credentials found) {
        return found.passwordHash().isEmpty() && accounts.rolesOf(found.account()).contains(Role.ADMIN);
    }
}
