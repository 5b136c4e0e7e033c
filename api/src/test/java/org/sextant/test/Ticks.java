package org.sextant.test;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.live.Broadcast;
import org.sextant.graphql.live.Broadcasts;

/** Subscriptions that a test feeds, on a server with {@code sextant.test.ticks}: one for all, one for publishers. */
@Singleton
@Requires(property = "sextant.test.ticks")
public final class Ticks implements GraphQlFeature {
    private final Broadcast<Integer> ticks;

    Ticks(Broadcasts broadcasts) {
        this.ticks = broadcasts.broadcast();
    }

    /** Tells a number to whoever listens. */
    public void tell(int number) {
        ticks.tell(number);
    }

    /** How many listen. */
    public int listeners() {
        return ticks.listeners();
    }

    @Override
    public String sdl() {
        return "ticks.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.subscription("tick", _ -> ticks.events());
        wiring.subscription("secretTick", _ -> ticks.events());
    }
}
