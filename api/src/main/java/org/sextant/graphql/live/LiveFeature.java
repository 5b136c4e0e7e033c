package org.sextant.graphql.live;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Tells the limits of connections that stay open. */
@Singleton
final class LiveFeature implements GraphQlFeature {
    private final LiveLimits limits;

    LiveFeature(LiveLimits limits) {
        this.limits = limits;
    }

    @Override
    public String sdl() {
        return "org/sextant/graphql/live/live.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Limits", "live", _ -> limits);
    }
}
