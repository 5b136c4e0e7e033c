package org.sextant.session.attempt;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sextant.account.AccountService;
import org.sextant.account.Credentials;
import org.sextant.account.identity.Identity;
import org.sextant.account.password.Argon2id;
import org.sextant.account.password.PasswordHashes;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.guard.Attempt;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** Tries passwords, as often as the guards allow. The only way to learn whether a password is right. */
@Singleton
public class PasswordCheckService {
    private final AccountService accounts;
    private final PasswordHashes hashes;
    private final SignInGuards guards;
    private final AuditService audit;

    PasswordCheckService(AccountService accounts, PasswordHashes hashes, SignInGuards guards, AuditService audit) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.guards = guards;
        this.audit = audit;
    }

    /**
     * Tries a password. Attempts are taken from the guards in the turn in which the hash is computed, so that those who
     * wait in a crowd do not count as failures of each other. Not within a transaction.
     *
     * @param client   the address it comes from
     * @param device   the device it comes from, where that is known; one of another account is as none
     * @param identity whose password it is said to be
     */
    public PasswordVerdict check(String client, Optional<Device> device, Identity identity, String password) {
        return hashes.inTurn(argon -> {
            Optional<Credentials> found = accounts.credentials(identity); // in the turn: who waits may be overtaken
            return switch (guards.take(client, device, identity, found.map(Credentials::account))) {
                case Taking.Taken taken -> judged(client, taken, found, verdict(argon, found, password));
                case Taking.Refused(Duration wait) -> new PasswordVerdict.TooMany(wait);
            };
        });
    }

    /** Forgets the passwords tried for a login, everywhere and from this address: its holder has chosen another. */
    public void forgive(String client, Identity identity, AccountId account) {
        guards.forget(client, identity, account);
    }

    private PasswordVerdict judged(String client, Taking.Taken taken, Optional<Credentials> found,
            PasswordVerdict verdict) {
        boolean isRight = verdict instanceof PasswordVerdict.Right;
        guards.giveBack(isRight ? taken.ifWrong() : taken.ifRight());
        noteClosed(client, found, isRight ? taken.ifRight() : taken.ifWrong());
        return verdict;
    }

    private PasswordVerdict verdict(Argon2id argon, Optional<Credentials> found, String password) {
        Optional<String> hash = found.flatMap(Credentials::passwordHash);
        if (!argon.matches(password, hash)) {
            return new PasswordVerdict.Wrong(found.map(Credentials::account));
        }
        AccountId account = found.orElseThrow().account();
        String kept = hash.orElseThrow();
        return new PasswordVerdict.Right(account,
                argon.isOutdated(kept) ? renewed(argon, account, kept, password) : kept);
    }

    private String renewed(Argon2id argon, AccountId account, String outdated, String password) {
        String hash = argon.hash(password);
        return accounts.replacePassword(account, outdated, hash) ? hash : outdated;
    }

    /** Notes once that nothing more is taken, and not at each try that is refused: anybody can make a million. */
    private void noteClosed(String client, Optional<Credentials> found, List<Attempt> made) {
        guards.closed(made).forEach(last -> audit.note(Actor.ANONYMOUS, client, AuditKind.TOO_MANY_ATTEMPTS,
                found.map(Credentials::account), last.guard().name()));
    }
}
