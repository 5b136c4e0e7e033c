package org.sextant.studio.queue;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** The work that waits, in the API. */
@Singleton
final class QueueFeature implements GraphQlFeature {
    private final QueueQueries queries;

    QueueFeature(QueueQueries queries) {
        this.queries = queries;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/queue/queue.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("workingCopies", queries::workingCopies);
        wiring.query("failingSamples", queries::failingSamples);
    }
}
