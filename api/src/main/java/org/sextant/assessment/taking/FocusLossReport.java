package org.sextant.assessment.taking;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.FocusOutcome;
import org.sextant.assessment.taking.FocusLossReport.Payload;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;

/** The mutation {@code focusLossReport}. */
@Singleton
final class FocusLossReport implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(FocusLossReport.class);

    private final AssessmentService assessments;

    FocusLossReport(AssessmentService assessments) {
        this.assessments = assessments;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf(AssessmentFeature.ASSESSMENT,
                environment.getArgumentOrDefault("assessment", ""));
        int question = Inputs.of(environment, Input.class).question();
        return switch (assessments.focusLost(Request.of(environment).actor(), key, question)) {
            case FocusOutcome.Noted(var assessment) -> new Payload(assessment, List.of());
            case FocusOutcome.NoSuchAssessment() ->
                refused(environment, null, Code.NO_SUCH_ASSESSMENT, "assessment");
            case FocusOutcome.NotTheQuestion(var assessment) ->
                refused(environment, assessment, Code.NOT_THE_QUESTION, "input", "question");
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, @Nullable Assessment assessment, Code code,
            String... field) {
        return new Payload(assessment, List.of(REFUSALS.error(environment, code, List.of(field))));
    }

    enum Code {
        NO_SUCH_ASSESSMENT, NOT_THE_QUESTION
    }

    record Input(int question) {
    }

    record Payload(@Nullable Assessment assessment, List<UserError> userErrors) {
    }
}
