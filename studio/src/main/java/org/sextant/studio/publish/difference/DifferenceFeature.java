package org.sextant.studio.publish.difference;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;

/** What changed from one release to another, in the API. */
@Singleton
final class DifferenceFeature implements GraphQlFeature {
    private static final String CHANGE = "ReleaseChange";

    private final DifferenceQueries queries;

    DifferenceFeature(DifferenceQueries queries) {
        this.queries = queries;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/publish/difference/difference.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Release", "changesSince", queries::ofRelease);
        wiring.field("ReleaseCandidate", "changesSince", queries::ofCandidate);
        wiring.field(CHANGE, "kind", e -> Source.of(e, EntityChange.class).kind());
        wiring.field(CHANGE, "key", e -> Source.of(e, EntityChange.class).key());
        wiring.field(CHANGE, "change", e -> Source.of(e, EntityChange.class).change());
        wiring.field(CHANGE, "changes", queries::changes);
    }
}
