package org.sextant.assessment.taking;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.Submission;
import org.sextant.assessment.SubmitOutcome;
import org.sextant.assessment.SubmittedAnswer;
import org.sextant.assessment.taking.AnswerSubmit.Payload;
import org.sextant.challenge.AnswerInput;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;

/** The mutation {@code answerSubmit}. */
@Singleton
final class AnswerSubmit implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AnswerSubmit.class);

    private final AssessmentService assessments;

    AnswerSubmit(AssessmentService assessments) {
        this.assessments = assessments;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        String key = GlobalId.keyOf(AssessmentFeature.ASSESSMENT,
                environment.getArgumentOrDefault("assessment", ""));
        if (input.answer().isContradictory()) {
            return refused(environment, null, Code.CONTRADICTORY, "input", "answer");
        }
        Submission submission = new Submission(input.question(), input.answer().given(), input.focusLost(),
                Keys.idempotency(input.idempotencyKey()));
        return switch (assessments.submit(Request.of(environment).actor(), key, submission)) {
            case SubmitOutcome.Submitted(var answer, var assessment) -> new Payload(answer, assessment, List.of());
            case SubmitOutcome.NoSuchAssessment() ->
                refused(environment, null, Code.NO_SUCH_ASSESSMENT, "assessment");
            case SubmitOutcome.Ended(var assessment) -> refused(environment, assessment, Code.ENDED, "assessment");
            case SubmitOutcome.AlreadyAnswered(var assessment) ->
                refused(environment, assessment, Code.ALREADY_ANSWERED, "input", "question");
            case SubmitOutcome.NotTheQuestion(var assessment) ->
                refused(environment, assessment, Code.NOT_THE_QUESTION, "input", "question");
            case SubmitOutcome.KeyReused(var assessment) ->
                refused(environment, assessment, Code.KEY_REUSED, "input", "idempotencyKey");
            case SubmitOutcome.Unreadable(var assessment, var sentence) -> new Payload(null, assessment, List.of(
                    REFUSALS.error(environment, Code.UNREADABLE, List.of("input", "answer"), sentence)));
            case SubmitOutcome.NotInstalled(var assessment, var type) -> new Payload(null, assessment, List.of(
                    REFUSALS.error(environment, Code.TYPE_NOT_INSTALLED, List.of("input", "answer"), type)));
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, @Nullable Assessment assessment, Code code,
            String... field) {
        return new Payload(null, assessment, List.of(REFUSALS.error(environment, code, List.of(field))));
    }

    enum Code {
        NO_SUCH_ASSESSMENT, ENDED, ALREADY_ANSWERED, NOT_THE_QUESTION, KEY_REUSED, UNREADABLE, CONTRADICTORY, TYPE_NOT_INSTALLED
    }

    record Input(int question, AnswerInput answer, boolean focusLost, String idempotencyKey) {
    }

    record Payload(@Nullable SubmittedAnswer answer, @Nullable Assessment assessment, List<UserError> userErrors) {
    }
}
