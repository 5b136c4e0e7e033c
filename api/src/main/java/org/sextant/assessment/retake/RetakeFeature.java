package org.sextant.assessment.retake;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Beginning a competence anew, in the API. */
@Singleton
final class RetakeFeature implements GraphQlFeature {
    private final CompetenceReset competenceReset;
    private final CompetenceImprove competenceImprove;

    RetakeFeature(CompetenceReset competenceReset, CompetenceImprove competenceImprove) {
        this.competenceReset = competenceReset;
        this.competenceImprove = competenceImprove;
    }

    @Override
    public String sdl() {
        return "org/sextant/assessment/retake/retake.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("competenceReset", competenceReset);
        wiring.mutation("competenceImprove", competenceImprove);
    }
}
