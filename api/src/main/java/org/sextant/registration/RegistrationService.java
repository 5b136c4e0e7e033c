package org.sextant.registration;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.AccountService;
import org.sextant.account.NewAccount;
import org.sextant.account.identity.Identity;
import org.sextant.account.password.PasswordService;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.guard.Attempt;
import org.sextant.guard.GuardService;
import org.sextant.guard.Network;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Duplicates;
import org.sextant.platform.database.Transactions;
import org.sextant.session.SessionService;
import org.sextant.session.SignedIn;
import org.sextant.session.attempt.PasswordCheckService;
import org.sextant.session.attempt.PasswordVerdict;

/** Opening an account of one's own, and signing in with it. */
@Singleton
public class RegistrationService {
    private final RegistrationRepository registrations;
    private final AccountService accounts;
    private final PasswordService passwords;
    private final PasswordCheckService check;
    private final SessionService sessions;
    private final GuardService guards;
    private final AuditService audit;
    private final List<RegistrationListener> listeners;
    private final Transactions transactions;
    private final Clock clock;
    private final RegistrationPolicy policy;

    RegistrationService(RegistrationRepository registrations, AccountService accounts, PasswordService passwords,
            PasswordCheckService check, SessionService sessions, GuardService guards, AuditService audit,
            List<RegistrationListener> listeners, Transactions transactions, Clock clock,
            @Value("${sextant.registrations-an-hour:100}") int anHour) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.sessions = sessions;
        this.guards = guards;
        this.audit = audit;
        this.listeners = listeners;
        this.transactions = transactions;
        this.clock = clock;
        this.policy = RegistrationPolicy.anHour(anHour);
    }

    /** Opens an account; sent again under the same key, finds the one that was opened. */
    public RegistrationOutcome register(Actor actor, String client, Registration registration) {
        List<RegistrationProblem> problems = new ArrayList<>(RegistrationRules.problems(registration));
        Optional<Identity> identity = RegistrationRules.identity(registration);
        passwords.problems(registration.password(), identity.map(Identity::subject).orElse(""))
                .forEach(problem -> problems.add(RegistrationRules.problem(problem)));
        return problems.isEmpty()
                ? Duplicates.seen(() -> foundOrOpened(actor, client, identity.orElseThrow(), registration))
                : new RegistrationOutcome.Refused(problems.stream().sorted().toList());
    }

    private RegistrationOutcome foundOrOpened(Actor actor, String client, Identity identity,
            Registration registration) {
        Optional<RegistrationOutcome> found = found(actor, client, identity, registration);
        if (found.isPresent()) {
            return found.get();
        }
        RegistrationOutcome outcome = opened(actor, client, identity, registration);
        boolean mayBeOurs = outcome instanceof RegistrationOutcome.Taken; // the same, sent at the same moment
        return mayBeOurs ? found(actor, client, identity, registration).orElse(outcome) : outcome;
    }

    /** What becomes of a registration whose key was used before. */
    private Optional<RegistrationOutcome> found(Actor actor, String client, Identity identity,
            Registration registration) {
        return registrations.findById(RegistrationRules.sha256(registration.key()))
                .map(earlier -> again(actor, client, earlier, identity, registration));
    }

    private RegistrationOutcome opened(Actor actor, String client, Identity identity, Registration registration) {
        List<Attempt> attempt = List.of(policy.network().by(Network.of(client).name()));
        Optional<Duration> wait = guards.take(attempt);
        if (wait.isPresent()) {
            return new RegistrationOutcome.TooMany(wait.get());
        }
        if (accounts.find(identity).isPresent()) {
            return new RegistrationOutcome.Taken(registration.email().isPresent());
        }
        String hash = passwords.hash(registration.password());
        return transactions.write(() -> opened(actor, client, identity, registration, hash));
    }

    private RegistrationOutcome again(Actor actor, String client, RegistrationRow earlier, Identity identity,
            Registration registration) {
        if (!earlier.dataSha256().equals(RegistrationRules.sha256(identity, registration))) {
            return new RegistrationOutcome.KeyReused();
        }
        return switch (check.check(client, Optional.empty(), identity, registration.password())) {
            case PasswordVerdict.Right right when right.account().value() == earlier.accountId() ->
                transactions.write(() -> sessions.open(actor, client, right))
                        .<RegistrationOutcome>map(RegistrationOutcome.Registered::new)
                        .orElseGet(RegistrationOutcome.KeyReused::new);
            case PasswordVerdict.Right _,PasswordVerdict.Wrong _ -> new RegistrationOutcome.KeyReused();
            case PasswordVerdict.TooMany(Duration wait) -> new RegistrationOutcome.TooMany(wait);
        };
    }

    private RegistrationOutcome opened(Actor actor, String client, Identity identity, Registration registration,
            String hash) {
        Optional<AccountId> account = accounts.open(actor, new NewAccount(identity,
                RegistrationRules.name(registration.firstName()), RegistrationRules.name(registration.lastName()),
                registration.locale(), Set.of()), Optional.of(hash));
        if (account.isEmpty()) {
            return new RegistrationOutcome.Taken(registration.email().isPresent());
        }
        registrations.add(RegistrationRules.sha256(registration.key()), account.get().value(),
                RegistrationRules.sha256(identity, registration), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.note(actor, client, AuditKind.REGISTERED, account, null);
        RegistrationOutcome outcome = signedIn(actor, client, account.get());
        if (outcome instanceof RegistrationOutcome.Registered(SignedIn signedIn)) {
            accounts.all(List.of(account.get())).values()
                    .forEach(made -> listeners.forEach(listener -> listener.registered(signedIn.actor(), made)));
        }
        return outcome;
    }

    private RegistrationOutcome signedIn(Actor actor, String client, AccountId account) {
        return new RegistrationOutcome.Registered(sessions.open(actor, client, account).orElseThrow());
    }
}
