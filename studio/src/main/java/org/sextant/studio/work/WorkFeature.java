package org.sextant.studio.work;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** The work that waits, in the API. */
@Singleton
final class WorkFeature implements GraphQlFeature {
    private final WorkQueries queries;

    WorkFeature(WorkQueries queries) {
        this.queries = queries;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/work/work.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("workingCopies", queries::workingCopies);
        wiring.query("failingSamples", queries::failingSamples);
    }
}
