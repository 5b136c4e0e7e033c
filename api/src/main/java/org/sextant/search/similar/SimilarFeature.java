package org.sextant.search.similar;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** What is like a tutorial or a challenge, in the API. */
@Singleton
final class SimilarFeature implements GraphQlFeature {
    private final SimilarQueries queries;

    SimilarFeature(SimilarQueries queries) {
        this.queries = queries;
    }

    @Override
    public String sdl() {
        return "org/sextant/search/similar/similar.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Tutorial", "similar", queries::tutorials);
        wiring.field("SimilarTutorial", "tutorial", queries::tutorial);
        wiring.field("SimilarTutorial", "sharedTubes", SimilarQueries::sharedTubes);
        wiring.field("ChallengePrompt", "similar", queries::challenges);
        wiring.field("SimilarChallenge", "challenge", queries::challenge);
        wiring.field("SimilarChallenge", "sharedTubes", SimilarQueries::sharedTubes);
    }
}
