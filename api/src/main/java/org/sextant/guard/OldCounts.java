package org.sextant.guard;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.sextant.platform.database.Startup;

/** Throws away counts that are long over; whoever has used one up for days on end finds it full once more. */
@Singleton
final class OldCounts {
    private static final Duration LONGER_THAN_ANY_WINDOW = Duration.ofDays(2);

    private final GuardRepository counts;
    private final Startup startup;
    private final Clock clock;

    OldCounts(GuardRepository counts, Startup startup, Clock clock) {
        this.counts = counts;
        this.startup = startup;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    void forget() {
        startup.round(() -> counts.forget(clock.instant().minus(LONGER_THAN_ANY_WINDOW)));
    }
}
