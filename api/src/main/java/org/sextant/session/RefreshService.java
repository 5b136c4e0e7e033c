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

/** Exchanges refresh tokens, each once. Who shows one a second time, later than a moment after, ends the session. */
@Singleton
public class RefreshService {
    private static final SessionPolicy POLICY = SessionPolicy.PRESENT;

    private final AccountService accounts;
    private final SessionRepository sessions;
    private final RefreshTokenRepository tokens;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final AuditService audit;
    private final Transactions transactions;
    private final Clock clock;

    RefreshService(AccountService accounts, SessionRepository sessions, RefreshTokenRepository tokens,
            RefreshTokens refreshTokens, AccessTokens accessTokens, AuditService audit, Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new access token and a new refresh token for one that was not used before. */
    public RefreshOutcome refresh(Actor actor, String client, String token) {
        String hash = RefreshTokens.hash(token);
        return transactions.write(() -> tokens.locked(hash).map(shown -> decided(actor, client, hash, shown))
                .orElseGet(RefreshOutcome.Over::new));
    }

    private RefreshOutcome decided(Actor actor, String client, String hash, ShownTokenRow shown) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (RefreshRules.decision(shown.token(), now, POLICY)) {
            case ROTATE -> rotated(client, hash, shown, now);
            case REPEAT -> answered(shown, newest(shown));
            case REUSED -> {
                AccountId account = new AccountId(shown.accountId());
                sessions.end(shown.sessionId(), shown.accountId(), now);
                audit.note(actor, client, AuditKind.REFRESH_REUSED, Optional.of(account),
                        "session " + shown.sessionId());
                yield new RefreshOutcome.Reused();
            }
            case OVER -> new RefreshOutcome.Over();
        };
    }

    private RefreshOutcome rotated(String client, String hash, ShownTokenRow shown, Instant now) {
        int generation = shown.generation() + 1;
        RefreshToken next = new RefreshToken(refreshTokens.token(shown.seed(), generation),
                now.plus(POLICY.lifetime()));
        tokens.use(hash, now);
        tokens.add(RefreshTokens.hash(next.token()), shown.sessionId(), next.expiresAt());
        sessions.rotate(shown.sessionId(), generation, client, now);
        return answered(shown, Optional.of(next));
    }

    /** The newest token of a session, which nobody has used yet; none where the secret was changed meanwhile. */
    private Optional<RefreshToken> newest(ShownTokenRow shown) {
        String token = refreshTokens.token(shown.seed(), shown.generation());
        return tokens.find(RefreshTokens.hash(token)).map(row -> new RefreshToken(token, row.expiresAt()));
    }

    private RefreshOutcome answered(ShownTokenRow shown, Optional<RefreshToken> refresh) {
        Optional<Actor> holder = accounts.holder(new AccountId(shown.accountId()))
                .map(found -> found.in(new SessionId(shown.sessionId())));
        return holder.isPresent() && refresh.isPresent()
                ? new RefreshOutcome.Refreshed(new SignedIn(holder.get(),
                        accessTokens.issue(holder.get(), AccessTokens.LIFETIME), refresh.get()))
                : new RefreshOutcome.Over();
    }
}
