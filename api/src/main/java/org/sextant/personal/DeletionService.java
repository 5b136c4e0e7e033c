package org.sextant.personal;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sextant.account.AccountService;
import org.sextant.account.ErasureService;
import org.sextant.account.identity.Identity;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.session.attempt.Device;
import org.sextant.session.attempt.PasswordCheckService;
import org.sextant.session.attempt.PasswordVerdict;

/** Deletes accounts for those who hold them. */
@Singleton
class DeletionService {
    private final PasswordCheckService passwords;
    private final AccountService accounts;
    private final ErasureService erasure;
    private final AuditService audit;
    private final Transactions transactions;

    DeletionService(PasswordCheckService passwords, AccountService accounts, ErasureService erasure,
            AuditService audit, Transactions transactions) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.erasure = erasure;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Deletes the account of the actor with all that belongs to it. The audit log keeps that an account of this number
     * was there. A fault of the client where it is gone already.
     *
     * @param client the address that the request comes from
     */
    DeletionOutcome delete(Actor actor, String client, String password) {
        AccountId account = actor.account().orElseThrow();
        return switch (passwords.check(client, Device.of(actor), Identity.login(accounts.present(actor).login()),
                password)) {
            case PasswordVerdict.Right(AccountId holder, _) when holder.equals(account) ->
                transactions.write(() -> deleted(account));
            case PasswordVerdict.Right _,PasswordVerdict.Wrong _ -> {
                accounts.present(actor); // deleted meanwhile, by a double click for one, nothing is noted of it
                audit.note(actor, client, AuditKind.SIGN_IN_FAILED);
                yield new DeletionOutcome.WrongPassword();
            }
            case PasswordVerdict.TooMany(var wait) -> new DeletionOutcome.TooMany(wait);
        };
    }

    private DeletionOutcome deleted(AccountId account) {
        if (!erasure.erase(Actor.ANONYMOUS, account)) {
            return new DeletionOutcome.LastAdmin();
        }
        audit.note(Actor.ANONYMOUS, null, AuditKind.ACCOUNT_DELETED, Optional.of(account), null);
        audit.erase(account);
        return new DeletionOutcome.Deleted();
    }
}
