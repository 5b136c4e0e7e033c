package org.sextant.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sextant.account.AccountService;
import org.sextant.account.token.AccessTokens;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.SessionId;
import org.sextant.platform.database.Transactions;
import org.sextant.session.attempt.Device;
import org.sextant.session.attempt.DeviceTokens;
import org.sextant.session.refresh.RefreshToken;
import org.sextant.session.refresh.RefreshTokenService;
import org.sextant.session.refresh.ShownOutcome;

/** Exchanges refresh tokens, each once. Who shows one a second time, later than a moment after, ends the session. */
@Singleton
public class RefreshService {
    private final AccountService accounts;
    private final SessionRepository sessions;
    private final RefreshTokenService tokens;
    private final AccessTokens accessTokens;
    private final DeviceTokens devices;
    private final AuditService audit;
    private final Transactions transactions;
    private final Clock clock;

    RefreshService(AccountService accounts, SessionRepository sessions, RefreshTokenService tokens,
            AccessTokens accessTokens, DeviceTokens devices, AuditService audit, Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.accessTokens = accessTokens;
        this.devices = devices;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new access token and a new refresh token for one that was not used before. */
    public RefreshOutcome refresh(Actor actor, String client, String token) {
        return transactions.write(() -> switch (tokens.show(token)) {
            case ShownOutcome.Exchanged(SessionId session, AccountId account, int generation, RefreshToken next) -> {
                sessions.rotate(session.value(), generation, client, now());
                yield answered(session, account, Optional.of(next));
            }
            case ShownOutcome.Repeated(SessionId session, AccountId account, Optional<RefreshToken> newest) ->
                answered(session, account, newest);
            case ShownOutcome.Reused(SessionId session, AccountId account) -> {
                sessions.end(session.value(), account.value(), now());
                audit.note(actor, client, AuditKind.REFRESH_REUSED, Optional.of(account), "session " + session);
                yield new RefreshOutcome.Reused();
            }
            case ShownOutcome.Over() -> new RefreshOutcome.Over();
        });
    }

    private RefreshOutcome answered(SessionId session, AccountId account, Optional<RefreshToken> refresh) {
        Optional<Actor> holder = accounts.holder(account).map(found -> found.in(session));
        return holder.isPresent() && refresh.isPresent()
                ? new RefreshOutcome.Refreshed(new SignedIn(holder.get(),
                        accessTokens.issue(holder.get(), AccessTokens.LIFETIME), refresh.get(),
                        devices.token(new Device(account, session))))
                : new RefreshOutcome.Over();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
