package org.sextant.session;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.sextant.platform.database.Startup;
import org.sextant.session.attempt.NetworkService;
import org.sextant.session.refresh.RefreshTokenService;

/** Throws away what nobody can come back to: sessions and tokens that are long over, networks long not signed in from. */
@Singleton
final class OldSessions {
    private final SessionRepository sessions;
    private final RefreshTokenService tokens;
    private final NetworkService networks;
    private final Startup startup;
    private final Clock clock;

    OldSessions(SessionRepository sessions, RefreshTokenService tokens, NetworkService networks, Startup startup,
            Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.networks = networks;
        this.startup = startup;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "11m")
    void forget() {
        startup.round(() -> {
            Instant now = clock.instant();
            tokens.forget(now);
            sessions.forget(now.minus(RefreshTokenService.LIFETIME.multipliedBy(2)));
            networks.forget(now);
        });
    }
}
