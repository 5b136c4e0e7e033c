package org.sextant.profile.snapshot;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;

/** Frozen profiles in the API. */
@Singleton
final class SnapshotFeature implements GraphQlFeature {
    private final SnapshotQueries queries;

    SnapshotFeature(SnapshotQueries queries) {
        this.queries = queries;
    }

    @Override
    public String sdl() {
        return "org/sextant/profile/snapshot/snapshot.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Profile", "history", queries::history);
        wiring.node("ProfileSnapshot", ProfileSnapshot.class, snapshot -> Long.toString(snapshot.number()),
                queries::byKey);
        wiring.field("SnapshotScore", "index", e -> Source.of(e, SnapshotScore.class).index().value());
        wiring.field("SnapshotScore", "competence", SnapshotQueries::competence);
    }
}
