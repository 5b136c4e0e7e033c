package org.sextant.recommendation;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** What to work on next, in the API: for oneself. */
@Singleton
final class RecommendationFeature implements GraphQlFeature {
    private static final String SUBJECT = "SubjectToWork";

    private final RecommendationService service;

    RecommendationFeature(RecommendationService service) {
        this.service = service;
    }

    @Override
    public String sdl() {
        return "org/sextant/recommendation/recommendation.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        RecommendationQueries queries = new RecommendationQueries(wiring, service);
        wiring.field("Viewer", "subjectsToWork", queries::subjects);
        wiring.field(SUBJECT, "tube", RecommendationQueries::tube);
        wiring.field(SUBJECT, "competence", RecommendationQueries::competence);
        wiring.loaded(SUBJECT, "tutorials", queries::tutorialsOf);
        wiring.field("SubjectWhy", "sentence", RecommendationQueries::sentence);
    }
}
