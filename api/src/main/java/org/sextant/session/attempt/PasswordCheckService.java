package org.sextant.session.attempt;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
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
import org.sextant.guard.GuardService;
import org.sextant.guard.Network;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;

/** Tries passwords, as often as the guards allow. The only way to learn whether a password is right. */
@Singleton
public class PasswordCheckService {
    private static final SignInPolicy POLICY = SignInPolicy.PRESENT;

    private final AccountService accounts;
    private final PasswordHashes hashes;
    private final GuardService guards;
    private final NetworkService networks;
    private final AuditService audit;

    PasswordCheckService(AccountService accounts, PasswordHashes hashes, GuardService guards,
            NetworkService networks, AuditService audit) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.guards = guards;
        this.networks = networks;
        this.audit = audit;
    }

    /**
     * Tries a password. Attempts are taken from the guards in the turn in which the hash is computed, so that those who
     * wait in a crowd do not count as failures of each other. Not within a transaction.
     *
     * @param client   the address it comes from
     * @param identity whose password it is said to be
     */
    public PasswordVerdict check(String client, Identity identity, String password) {
        return hashes.inTurn(argon -> {
            Optional<Credentials> found = accounts.credentials(identity); // in the turn: who waits may be overtaken
            List<Attempt> ifWrong = new ArrayList<>();
            List<Attempt> ifRight = List.of(POLICY.rightLogin().by(identity.subject()),
                    POLICY.rightNetwork().by(Network.of(client).name()));
            Optional<Duration> wait = taken(client, identity, found, ifWrong).or(() -> takenToo(ifRight, ifWrong));
            if (wait.isPresent()) {
                return new PasswordVerdict.TooMany(wait.get());
            }
            PasswordVerdict verdict = verdict(argon, found, password);
            boolean isRight = verdict instanceof PasswordVerdict.Right;
            guards.giveBack(isRight ? ifWrong : ifRight);
            noteClosed(client, found, isRight ? ifRight : ifWrong);
            return verdict;
        });
    }

    /** Forgets the passwords tried for a login, everywhere and from this address: its holder has chosen another. */
    public void forgive(String client, Identity identity) {
        guards.forget(List.of(POLICY.pair().by(Network.of(client) + " " + identity.subject()),
                POLICY.login().by(identity.subject()), POLICY.rightLogin().by(identity.subject())));
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

    private Optional<Duration> taken(String client, Identity identity, Optional<Credentials> found,
            List<Attempt> taken) {
        Network network = Network.of(client);
        List<Attempt> here = List.of(POLICY.pair().by(network + " " + identity.subject()),
                POLICY.network().by(network.name()));
        Optional<Duration> wait = guards.take(here);
        if (wait.isPresent()) {
            return wait;
        }
        taken.addAll(here);
        List<Attempt> anywhere = List.of(POLICY.login().by(identity.subject()));
        Optional<Duration> locked = guards.take(anywhere);
        if (locked.isEmpty()) {
            taken.addAll(anywhere);
        } else if (!isKnown(network, found)) {
            guards.giveBack(here);
            return locked;
        }
        return Optional.empty();
    }

    /** Takes more attempts; when a guard has had enough of them, those that were taken before are given back. */
    private Optional<Duration> takenToo(List<Attempt> attempts, List<Attempt> before) {
        Optional<Duration> wait = guards.take(attempts);
        wait.ifPresent(_ -> guards.giveBack(before));
        return wait;
    }

    private boolean isKnown(Network network, Optional<Credentials> found) {
        return found.isPresent() && networks.isKnown(found.get().account(), network);
    }
}
