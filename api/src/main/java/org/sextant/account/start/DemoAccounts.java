package org.sextant.account.start;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.AccountService;
import org.sextant.account.NewAccount;
import org.sextant.account.identity.Identity;
import org.sextant.account.password.PasswordService;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.platform.database.Duplicates;
import org.sextant.platform.database.StartupStep;
import org.sextant.platform.database.Transactions;

/**
 * Makes the accounts of a trial on one's own machine, where they are missing. They are rows like any others; nobody can
 * sign in with them once the server runs on a database of one's own.
 */
@Singleton
final class DemoAccounts implements StartupStep {
    private static final String PASSWORD = "sextant-demo";
    private static final List<NewAccount> ALL = List.of(account("learner", "Léa", "Apprenante"),
            account("teacher", "Théo", "Enseignant", Role.MEMBER, Role.ORG_ADMIN),
            account("author", "Aude", "Autrice", Role.READER, Role.AUTHOR),
            account("reviewer", "Rémi", "Relecteur", Role.READER, Role.REVIEWER),
            account("publisher", "Paule", "Éditrice", Role.READER, Role.PUBLISHER),
            account("invigilator", "Ivan", "Surveillant", Role.INVIGILATOR),
            account("admin", "Adèle", "Administratrice", Role.ADMIN));

    private final Settings settings;
    private final AccountService accounts;
    private final PasswordService passwords;
    private final AuditService audit;
    private final Transactions transactions;

    DemoAccounts(Settings settings, AccountService accounts, PasswordService passwords, AuditService audit,
            Transactions transactions) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public int getOrder() {
        return SCHEMA + 1;
    }

    @Override
    public void run() {
        List<NewAccount> missing = settings.demo()
                ? ALL.stream().filter(account -> accounts.find(account.identity()).isEmpty()).toList()
                : List.of();
        if (!missing.isEmpty()) {
            String hash = passwords.hash(PASSWORD);
            Duplicates.seen(() -> transactions.write(() -> made(missing, hash)));
        }
    }

    private List<AccountId> made(List<NewAccount> missing, String hash) {
        List<AccountId> made = missing.stream()
                .flatMap(account -> accounts.open(Actor.ANONYMOUS, account, Optional.of(hash)).stream()).toList();
        made.forEach(id -> audit.note(Actor.ANONYMOUS, null, AuditKind.ACCOUNT_MADE, Optional.of(id), null));
        return made;
    }

    private static NewAccount account(String name, String firstName, String lastName, Role... roles) {
        return new NewAccount(Identity.email(name + "@demo.sextant"), firstName, lastName, Locale.FRENCH,
                Set.of(roles));
    }
}
