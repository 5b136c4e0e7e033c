package org.sextant.assessment.taking;

import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.SubmittedAnswer;
import org.sextant.challenge.Trial;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;

/** Answers of tests in the API. */
@Singleton
final class AnswerFeature implements GraphQlFeature {
    private static final String ANSWER = "SubmittedAnswer";

    private final AnswerQueries queries;
    private final AssessmentService assessments;
    private final AnswerSubmit answerSubmit;
    private final FocusLossReport focusLossReport;

    AnswerFeature(AnswerQueries queries, AssessmentService assessments, AnswerSubmit answerSubmit,
            FocusLossReport focusLossReport) {
        this.queries = queries;
        this.assessments = assessments;
        this.answerSubmit = answerSubmit;
        this.focusLossReport = focusLossReport;
    }

    @Override
    public String sdl() {
        return "org/sextant/assessment/taking/answer.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("answerSubmit", answerSubmit);
        wiring.mutation("focusLossReport", focusLossReport);
        Lookup<Assessment, List<SubmittedAnswer>> submitted = wiring.lookup("answers of tests", assessments::answers);
        wiring.loaded(AssessmentFeature.ASSESSMENT, "answers",
                e -> submitted.load(e, Source.of(e, Assessment.class))
                        .thenApply(found -> AnswerQueries.page(e, found.orElse(List.of()))));
        wiring.nodes(ANSWER, SubmittedAnswer.class, answer -> answer.key().text(), queries::byKeys);
        wiring.field(ANSWER, "challenge", queries::challenge);
        wiring.field(ANSWER, "skill", queries::skill);
        wiring.field(ANSWER, "given", AnswerQueries::given);
        wiring.field(ANSWER, "fields", e -> queries.all(e, Trial.Graded::fields));
        wiring.field(ANSWER, "notes", e -> queries.all(e, Trial.Graded::notes));
        wiring.field(ANSWER, "correction", queries::correction);
        wiring.field(ANSWER, "explanation", queries::explanation);
        wiring.field(ANSWER, "tutorials", queries::tutorials);
        wiring.field(ANSWER, "learnMore", queries::learnMore);
    }
}
