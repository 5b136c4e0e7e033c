package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Tests that are kept in the API. */
@Singleton
final class PositioningFeature implements GraphQlFeature {
    private final PositioningQueries queries;
    private final AssessmentResume assessmentResume;

    PositioningFeature(PositioningQueries queries, AssessmentResume assessmentResume) {
        this.queries = queries;
        this.assessmentResume = assessmentResume;
    }

    @Override
    public String sdl() {
        return "org/sextant/assessment/positioning/positioning.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Viewer", "assessments", queries::assessments);
        wiring.mutation("assessmentResume", assessmentResume);
    }
}
