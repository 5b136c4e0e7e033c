package org.sextant.assessment.taking;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.StartOutcome;
import org.sextant.assessment.Subject;
import org.sextant.assessment.taking.AssessmentStart.Payload;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;

/** The mutation {@code assessmentStart}. */
@Singleton
final class AssessmentStart implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AssessmentStart.class);

    private final AssessmentService assessments;

    AssessmentStart(AssessmentService assessments) {
        this.assessments = assessments;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        String key = Keys.idempotency(input.idempotencyKey());
        Optional<Subject> subject = Keys.subject(input.subject());
        StartOutcome outcome = subject.isEmpty()
                ? new StartOutcome.NoSuchSubject()
                : assessments.start(Request.of(environment).actor(), subject.get(),
                        Keys.locales(Request.of(environment), input.locale()), key);
        return switch (outcome) {
            case StartOutcome.Started(var assessment) -> new Payload(assessment, List.of());
            case StartOutcome.UnderWay(var assessment) ->
                refused(environment, assessment, Code.UNDER_WAY, "input", "subject");
            case StartOutcome.NoSuchSubject() ->
                refused(environment, null, Code.NO_SUCH_SUBJECT, "input", "subject");
            case StartOutcome.NothingToAsk() -> refused(environment, null, Code.NOTHING_TO_ASK, "input", "subject");
            case StartOutcome.KeyReused() -> refused(environment, null, Code.KEY_REUSED, "input", "idempotencyKey");
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, @Nullable Assessment assessment, Code code,
            String... field) {
        return new Payload(assessment, List.of(REFUSALS.error(environment, code, List.of(field))));
    }

    enum Code {
        UNDER_WAY, NO_SUCH_SUBJECT, NOTHING_TO_ASK, KEY_REUSED
    }

    record Input(SubjectInput subject, @Nullable Locale locale, String idempotencyKey) {
    }

    record Payload(@Nullable Assessment assessment, List<UserError> userErrors) {
    }
}
