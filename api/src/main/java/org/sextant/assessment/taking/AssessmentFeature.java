package org.sextant.assessment.taking;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;

/** Tests in the API. */
@Singleton
final class AssessmentFeature implements GraphQlFeature {
    static final String ASSESSMENT = "Assessment";

    private final AssessmentQueries queries;
    private final AssessmentService assessments;
    private final AssessmentStart assessmentStart;
    private final AssessmentNext assessmentNext;

    AssessmentFeature(AssessmentQueries queries, AssessmentService assessments, AssessmentStart assessmentStart,
            AssessmentNext assessmentNext) {
        this.queries = queries;
        this.assessments = assessments;
        this.assessmentStart = assessmentStart;
        this.assessmentNext = assessmentNext;
    }

    @Override
    public String sdl() {
        return "org/sextant/assessment/taking/assessment.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("assessment", queries::assessment);
        wiring.mutation("assessmentStart", assessmentStart);
        wiring.mutation("assessmentNext", assessmentNext);
        wiring.nodes(ASSESSMENT, Assessment.class, assessment -> assessment.key().text(), queries::byKeys);
        wiring.field(ASSESSMENT, "kind", e -> Source.of(e, Assessment.class).subject().kind());
        wiring.field(ASSESSMENT, "competence", queries::competence);
        wiring.field(ASSESSMENT, "targetProfile", queries::targetProfile);
        wiring.field(ASSESSMENT, "demonstration", queries::demonstration);
        wiring.field(ASSESSMENT, "release", queries::release);
        wiring.field(ASSESSMENT, "isImproving", e -> Source.of(e, Assessment.class).improving());
        wiring.field(ASSESSMENT, "question", queries::question);
        wiring.loaded(ASSESSMENT, "progress", Assessment.class, Function.identity(), assessments::progress);
    }
}
