package org.sextant.recovery;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.account.Credentials;
import org.sextant.account.identity.EmailService;
import org.sextant.account.identity.Identity;
import org.sextant.account.password.PasswordProblem;
import org.sextant.account.password.PasswordService;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.guard.GuardService;
import org.sextant.guard.Network;
import org.sextant.link.Link;
import org.sextant.link.LinkPolicy;
import org.sextant.link.LinkPurpose;
import org.sextant.link.LinkService;
import org.sextant.link.NewLink;
import org.sextant.link.PublicAddress;
import org.sextant.mail.LetterTemplate;
import org.sextant.mail.MailService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.session.SessionService;
import org.sextant.session.attempt.PasswordCheckService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** New passwords by letter. */
@Singleton
class RecoveryService {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryService.class);
    private static final RecoveryPolicy POLICY = RecoveryPolicy.STANDARD;
    private static final LetterTemplate LETTER = LetterTemplate.beside(RecoveryService.class, "password");
    private static final Set<LinkPurpose> PURPOSES = EnumSet.of(LinkPurpose.PASSWORD, LinkPurpose.FIRST_PASSWORD);

    private final AccountService accounts;
    private final EmailService emails;
    private final PasswordService passwords;
    private final PasswordCheckService attempts;
    private final SessionService sessions;
    private final LinkService links;
    private final PublicAddress address;
    private final MailService mail;
    private final GuardService guards;
    private final AuditService audit;
    private final Transactions transactions;
    private final ExecutorService executor;

    RecoveryService(AccountService accounts, EmailService emails, PasswordService passwords,
            PasswordCheckService attempts, SessionService sessions, LinkService links,
            PublicAddress address, MailService mail, GuardService guards, AuditService audit,
            Transactions transactions, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.accounts = accounts;
        this.emails = emails;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.links = links;
        this.address = address;
        this.mail = mail;
        this.guards = guards;
        this.audit = audit;
        this.transactions = transactions;
        this.executor = executor;
    }

    /**
     * Sends a link to whoever has an account with this address. Neither the answer nor the time that it takes tells
     * whether somebody has: that is looked up afterwards. Whoever asks while the server stops asks again.
     *
     * @param client the address that the request comes from
     */
    RequestOutcome request(Actor actor, String client, String email) {
        Identity identity = Identity.email(email);
        if (!mail.isConfigured()) {
            return new RequestOutcome.NoMail();
        }
        if (!identity.isValid()) {
            return new RequestOutcome.NoEmail();
        }
        Optional<Duration> wait = guards.take(List.of(POLICY.requestsOfAddress().by(Network.of(client).name())));
        if (wait.isPresent()) {
            return new RequestOutcome.TooMany(wait.get());
        }
        executor.execute(() -> send(identity));
        return new RequestOutcome.Asked(LinkPolicy.STANDARD.password());
    }

    /** Chooses a password by a link; ends all sessions and all other links of the account. */
    ResetOutcome reset(Actor actor, String client, String token, String password) {
        Optional<Link> link = links.look(token, PURPOSES);
        Optional<Account> account = link.flatMap(found -> account(found.account()));
        if (account.isEmpty()) {
            return new ResetOutcome.NoLink();
        }
        List<PasswordProblem> problems = passwords.problems(password, account.get().login());
        if (!problems.isEmpty()) {
            return new ResetOutcome.Refused(problems);
        }
        String hash = passwords.hash(password);
        return transactions.write(() -> links.use(token, PURPOSES).<ResetOutcome>map(used -> {
            choose(used, client, hash);
            return new ResetOutcome.Chosen(account.get().login());
        }).orElseGet(ResetOutcome.NoLink::new));
    }

    private void choose(Link link, String client, String hash) {
        Actor holder = accounts.holder(link.account()).orElse(Actor.ANONYMOUS);
        accounts.choosePassword(holder, link.account(), hash);
        if (!link.subject().isEmpty()) {
            emails.confirm(holder, link.account(), link.subject()); // whoever has the link reads what is sent there
        }
        links.endKeys(link.account());
        sessions.endOthers(Actor.ANONYMOUS, client, link.account()); // of nobody's session, all are others
        attempts.forgive(client, Identity.login(holder.login()), link.account()); // failures of who had forgotten it
        audit.note(Actor.ANONYMOUS, client, AuditKind.PASSWORD_RESET, Optional.of(link.account()), null);
    }

    private void send(Identity identity) {
        try {
            if (guards.take(List.of(POLICY.lettersToEmail().by(identity.subject()))).isEmpty()) {
                accounts.credentials(identity).map(Credentials::account)
                        .ifPresent(account -> transactions.write(() -> write(account, identity.subject())));
            }
        } catch (RuntimeException e) {
            LOG.warn("A letter by which a password is chosen could not be written", e);
        }
    }

    private boolean write(AccountId id, String email) {
        Account account = account(id).orElseThrow();
        NewLink link = links.make(id, LinkPurpose.PASSWORD, email);
        mail.send(LETTER.to(email, account.locale(), id, Map.of("login", account.login(),
                "minutes", Long.toString(LinkPolicy.STANDARD.password().toMinutes()),
                "link", address.of("/password/" + link.token()).toString())));
        return true;
    }

    private Optional<Account> account(AccountId id) {
        return Optional.ofNullable(accounts.all(List.of(id)).get(id));
    }
}
