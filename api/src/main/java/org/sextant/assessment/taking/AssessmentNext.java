package org.sextant.assessment.taking;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.taking.AssessmentNext.Payload;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;

/** The mutation {@code assessmentNext}. */
@Singleton
final class AssessmentNext implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AssessmentNext.class);

    private final AssessmentService assessments;

    AssessmentNext(AssessmentService assessments) {
        this.assessments = assessments;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf(AssessmentFeature.ASSESSMENT,
                Inputs.of(environment, Input.class).assessment());
        Optional<Assessment> found = assessments.next(Request.of(environment).actor(), key);
        return found.map(assessment -> new Payload(assessment, List.of())).orElseGet(() -> new Payload(null, List.of(
                REFUSALS.error(environment, Code.NO_SUCH_ASSESSMENT, List.of("input", "assessment")))));
    }

    enum Code {
        NO_SUCH_ASSESSMENT
    }

    record Input(String assessment) {
    }

    record Payload(@Nullable Assessment assessment, List<UserError> userErrors) {
    }
}
