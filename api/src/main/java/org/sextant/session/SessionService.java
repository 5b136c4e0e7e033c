package org.sextant.session;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.account.AccountService;
import org.sextant.account.identity.Identity;
import org.sextant.account.token.AccessTokens;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.SessionId;
import org.sextant.session.attempt.Device;
import org.sextant.session.attempt.DeviceTokens;
import org.sextant.session.attempt.NetworkService;
import org.sextant.session.attempt.PasswordCheckService;
import org.sextant.session.attempt.PasswordVerdict;
import org.sextant.session.refresh.RefreshToken;
import org.sextant.session.refresh.RefreshTokenService;

/** Sessions: opened with a password, kept open by refresh tokens, ended here or everywhere. */
@Singleton
public class SessionService {
    /** How many open sessions one is shown. */
    private static final int LISTED = 100;
    private static final Duration USED_LATELY = Duration.ofMinutes(10);

    private final AccountService accounts;
    private final PasswordCheckService passwords;
    private final SessionRepository sessions;
    private final RefreshTokenService refreshTokens;
    private final NetworkService networks;
    private final AccessTokens accessTokens;
    private final DeviceTokens devices;
    private final AuditService audit;
    private final Clock clock;

    SessionService(AccountService accounts, PasswordCheckService passwords, SessionRepository sessions,
            RefreshTokenService refreshTokens, NetworkService networks, AccessTokens accessTokens, DeviceTokens devices,
            AuditService audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.networks = networks;
        this.accessTokens = accessTokens;
        this.devices = devices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a session for whoever knows the login and the password.
     *
     * @param device where they signed in before, if they did
     */
    public SessionOutcome create(Actor actor, String client, Optional<Device> device, String login, String password) {
        return switch (passwords.check(client, device, Identity.login(login), password)) {
            case PasswordVerdict.Right right -> open(actor, client, right)
                    .<SessionOutcome>map(SessionOutcome.Opened::new).orElseGet(SessionOutcome.Unknown::new);
            case PasswordVerdict.Wrong(Optional<AccountId> account) -> {
                audit.note(actor, client, AuditKind.SIGN_IN_FAILED, account, null);
                yield new SessionOutcome.Unknown();
            }
            case PasswordVerdict.TooMany(Duration wait) -> new SessionOutcome.TooMany(wait);
        };
    }

    /** Opens a session for somebody who has shown who they are. Empty where the account is gone. */
    @Transactional
    public Optional<SignedIn> open(Actor actor, String client, AccountId account) {
        return accounts.holder(account).map(holder -> begun(client, holder));
    }

    /**
     * Opens a session for somebody whose password was right. Empty where the account is gone, or has another password
     * by now: whoever has chosen that has ended all sessions, and none must come after.
     */
    @Transactional
    public Optional<SignedIn> open(Actor actor, String client, PasswordVerdict.Right right) {
        return accounts.lockedWith(right.account(), right.hash())
                ? open(actor, client, right.account())
                : Optional.empty();
    }

    /** Ends the session of the actor, or all of their sessions; how many were open. */
    @Transactional
    public int end(Actor actor, String client, boolean everywhere) {
        long account = actor.account().orElseThrow().value();
        int ended = everywhere
                ? sessions.endAll(account, now())
                : actor.session().map(session -> sessions.end(session.value(), account, now())).orElse(0);
        if (ended > 0) {
            audit.note(actor, client, everywhere ? AuditKind.SESSIONS_ENDED : AuditKind.SESSION_ENDED);
        }
        return ended;
    }

    /** Ends all sessions of an account for a new password, that of the actor aside where it is one of them. */
    @Transactional
    public int endOthers(Actor actor, String client, AccountId account) {
        int ended = sessions.endAllBut(account.value(), actor.session().map(SessionId::value).orElse(0L), now());
        if (ended > 0) {
            audit.note(actor, client, AuditKind.SESSIONS_ENDED, Optional.of(account), "for a new password: " + ended);
        }
        return ended;
    }

    /** The open sessions of an account, those used last first, at most a hundred. */
    public List<OpenSession> open(Actor actor, AccountId account) {
        return sessions.newest(account.value(), since(), LISTED);
    }

    /** Who holds the session of an actor by now, with their present roles; empty when it is over. Counts as a use. */
    @Transactional
    public Optional<Actor> present(Actor actor, String client) {
        return actor.session().flatMap(session -> sessions.open(session.value(),
                actor.account().orElseThrow().value(), since())).flatMap(open -> used(open, client));
    }

    private Optional<Actor> used(OpenSession open, String client) {
        Instant now = now();
        if (open.usedAt().isBefore(now.minus(USED_LATELY))) {
            sessions.use(open.id(), client, now);
        }
        return accounts.holder(new AccountId(open.accountId())).map(holder -> holder.in(new SessionId(open.id())));
    }

    private SignedIn begun(String client, Actor holder) {
        byte[] seed = refreshTokens.seed();
        Instant now = now();
        AccountId account = holder.account().orElseThrow();
        SessionRow row = sessions.save(
                new SessionRow(null, account.value(), seed, RefreshTokenService.FIRST, client, now, now, null));
        SessionId session = new SessionId(Objects.requireNonNull(row.id()));
        RefreshToken refresh = refreshTokens.first(session, seed, now);
        networks.note(account, client, now);
        Actor present = holder.in(session);
        audit.note(present, client, AuditKind.SIGNED_IN);
        return new SignedIn(present, accessTokens.issue(present, AccessTokens.LIFETIME), refresh,
                devices.token(new Device(account, session)));
    }

    private Instant since() {
        return now().minus(RefreshTokenService.LIFETIME);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
