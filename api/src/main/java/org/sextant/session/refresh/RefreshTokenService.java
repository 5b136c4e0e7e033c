package org.sextant.session.refresh;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sextant.platform.AccountId;
import org.sextant.platform.SessionId;

/** The refresh tokens of sessions, each used once. What becomes of a session when one is shown is for others to do. */
@Singleton
public final class RefreshTokenService {
    /** The number of the first token of a session. */
    public static final int FIRST = 1;

    private static final RefreshPolicy POLICY = RefreshPolicy.PRESENT;
    /** How long a token is good for, and so a session after its last use. */
    public static final Duration LIFETIME = POLICY.lifetime();

    private final RefreshTokenRepository tokens;
    private final RefreshTokens maker;
    private final RandomGenerator random;
    private final Clock clock;

    RefreshTokenService(RefreshTokenRepository tokens, RefreshTokens maker, RandomGenerator random, Clock clock) {
        this.tokens = tokens;
        this.maker = maker;
        this.random = random;
        this.clock = clock;
    }

    /** What all tokens of a session come of; to be kept with it. */
    public byte[] seed() {
        byte[] seed = new byte[RefreshTokens.SEED_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    /** The first token of a session that begins now. */
    public RefreshToken first(SessionId session, byte[] seed, Instant now) {
        return added(session.value(), seed, FIRST, now);
    }

    /** What becomes of a token that is shown. Within a transaction, until the end of which its session is locked. */
    public ShownOutcome show(String token) {
        String hash = RefreshTokens.hash(token);
        return tokens.locked(hash).map(shown -> decided(hash, shown)).orElseGet(ShownOutcome.Over::new);
    }

    /** Throws away tokens that are long over. */
    public void forget(Instant now) {
        tokens.forget(now.minus(LIFETIME));
    }

    private ShownOutcome decided(String hash, ShownTokenRow shown) {
        SessionId session = new SessionId(shown.sessionId());
        AccountId account = new AccountId(shown.accountId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (RefreshRules.decision(shown.token(), now, POLICY)) {
            case ROTATE -> {
                int generation = shown.generation() + 1;
                tokens.use(hash, now);
                yield new ShownOutcome.Exchanged(session, account, generation,
                        added(shown.sessionId(), shown.seed(), generation, now));
            }
            case REPEAT -> new ShownOutcome.Repeated(session, account, newest(shown));
            case REUSED -> new ShownOutcome.Reused(session, account);
            case OVER -> new ShownOutcome.Over();
        };
    }

    private RefreshToken added(long session, byte[] seed, int generation, Instant now) {
        RefreshToken token = new RefreshToken(maker.token(seed, generation), now.plus(LIFETIME));
        tokens.add(RefreshTokens.hash(token.token()), session, token.expiresAt());
        return token;
    }

    private Optional<RefreshToken> newest(ShownTokenRow shown) {
        String token = maker.token(shown.seed(), shown.generation());
        return tokens.find(RefreshTokens.hash(token)).map(row -> new RefreshToken(token, row.expiresAt()));
    }
}
