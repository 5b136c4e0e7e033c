package org.sextant.session.password;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sextant.account.AccountService;
import org.sextant.account.identity.Identity;
import org.sextant.account.password.PasswordProblem;
import org.sextant.account.password.PasswordService;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.session.SessionService;
import org.sextant.session.attempt.PasswordCheckService;
import org.sextant.session.attempt.PasswordVerdict;

/** Changing one's password, which ends all other sessions. */
@Singleton
final class PasswordChangeService {
    private final AccountService accounts;
    private final PasswordService passwords;
    private final PasswordCheckService check;
    private final SessionService sessions;
    private final AuditService audit;
    private final Transactions transactions;

    PasswordChangeService(AccountService accounts, PasswordService passwords, PasswordCheckService check,
            SessionService sessions, AuditService audit, Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Puts a password in the place of the present one. */
    PasswordChangeOutcome change(Actor actor, String client, String present, String chosen) {
        AccountId account = actor.account().orElseThrow();
        String login = accounts.present(actor).login();
        List<PasswordProblem> problems = passwords.problems(chosen, login);
        return switch (check.check(client, Identity.login(login), present)) {
            case PasswordVerdict.TooMany(Duration wait) -> new PasswordChangeOutcome.TooMany(wait);
            case PasswordVerdict.Wrong(Optional<AccountId> tried) -> {
                accounts.present(actor); // of an account that was deleted meanwhile nothing is noted
                audit.note(actor, client, AuditKind.SIGN_IN_FAILED, tried, "changing the password");
                yield new PasswordChangeOutcome.Refused(true, problems);
            }
            case PasswordVerdict.Right(AccountId right) -> problems.isEmpty()
                    ? changed(actor, client, right, passwords.hash(chosen))
                    : new PasswordChangeOutcome.Refused(false, problems);
        };
    }

    private PasswordChangeOutcome changed(Actor actor, String client, AccountId account, String hash) {
        return transactions.write(() -> {
            accounts.choosePassword(actor, account, hash);
            audit.note(actor, client, AuditKind.PASSWORD_CHANGED);
            return new PasswordChangeOutcome.Changed(sessions.endOthers(actor, account));
        });
    }
}
