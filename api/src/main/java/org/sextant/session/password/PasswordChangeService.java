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
import org.sextant.link.LinkService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.session.SessionService;
import org.sextant.session.attempt.Device;
import org.sextant.session.attempt.PasswordCheckService;
import org.sextant.session.attempt.PasswordVerdict;

/** Changing one's password, which ends all other sessions, and the links by which the account could be taken over. */
@Singleton
final class PasswordChangeService {
    private final AccountService accounts;
    private final PasswordService passwords;
    private final PasswordCheckService check;
    private final SessionService sessions;
    private final LinkService links;
    private final AuditService audit;
    private final Transactions transactions;

    PasswordChangeService(AccountService accounts, PasswordService passwords, PasswordCheckService check,
            SessionService sessions, LinkService links, AuditService audit, Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.sessions = sessions;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Puts a password in the place of the present one. */
    PasswordChangeOutcome change(Actor actor, String client, String present, String chosen) {
        AccountId account = actor.account().orElseThrow();
        String login = accounts.present(actor).login();
        List<PasswordProblem> problems = passwords.problems(chosen, login);
        return switch (check.check(client, Device.of(actor), Identity.login(login), present)) {
            case PasswordVerdict.TooMany(Duration wait) -> new PasswordChangeOutcome.TooMany(wait);
            case PasswordVerdict.Right(AccountId holder, String before) when holder.equals(account) ->
                problems.isEmpty()
                        ? changed(actor, client, account, before, passwords.hash(chosen))
                        : new PasswordChangeOutcome.Refused(false, problems);
            case PasswordVerdict.Right(AccountId other, _) -> wrong(actor, client, Optional.of(other), problems);
            case PasswordVerdict.Wrong(Optional<AccountId> tried) -> wrong(actor, client, tried, problems);
        };
    }

    private PasswordChangeOutcome wrong(Actor actor, String client, Optional<AccountId> tried,
            List<PasswordProblem> problems) {
        accounts.present(actor); // of an account that was deleted meanwhile nothing is noted
        audit.note(actor, client, AuditKind.SIGN_IN_FAILED, tried, "changing the password");
        return new PasswordChangeOutcome.Refused(true, problems);
    }

    private PasswordChangeOutcome changed(Actor actor, String client, AccountId account, String before, String hash) {
        return transactions.write(() -> {
            if (!accounts.replacePassword(account, before, hash)) {
                return new PasswordChangeOutcome.Refused(true, List.of()); // another was chosen meanwhile
            }
            links.endKeys(account); // whoever asked for them may have been another who knew the password
            audit.note(actor, client, AuditKind.PASSWORD_CHANGED);
            return new PasswordChangeOutcome.Changed(sessions.endOthers(actor, client, account));
        });
    }
}
