package org.sextant.test;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; {@link TestServer#at} gives it to a server. */
public final class MovableClock extends Clock {
    static final String PROPERTY = "sextant.test.clock";

    private final AtomicReference<Instant> now;

    private MovableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /** A clock that shows an instant. */
    public static MovableClock at(String instant) {
        return new MovableClock(Instant.parse(instant));
    }

    /** Time goes by. */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the server lives in UTC");
    }

    /** Puts it in the place of the clock of the platform. */
    @Factory
    @Requires(property = PROPERTY)
    static final class InPlaceOfTheTrueOne {
        @Singleton
        @Replaces(Clock.class)
        Clock clock(@Property(name = PROPERTY) MovableClock clock) {
            return clock;
        }
    }
}
