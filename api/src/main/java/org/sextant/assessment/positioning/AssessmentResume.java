package org.sextant.assessment.positioning;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.Subject;
import org.sextant.assessment.positioning.AssessmentResume.Payload;
import org.sextant.assessment.taking.Keys;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;

/** The mutation {@code assessmentResume}. */
@Singleton
final class AssessmentResume implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AssessmentResume.class);

    private final AssessmentService assessments;
    private final PositioningService positioning;

    AssessmentResume(AssessmentService assessments, PositioningService positioning) {
        this.assessments = assessments;
        this.positioning = positioning;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Actor actor = Request.of(environment).actor();
        Optional<Assessment> found = key(actor, Inputs.of(environment, Input.class))
                .flatMap(key -> assessments.next(actor, key))
                .filter(assessment -> assessment.state() == AssessmentState.STARTED);
        return found.map(assessment -> new Payload(assessment, List.of())).orElseGet(() -> new Payload(null,
                List.of(REFUSALS.error(environment, Code.NOTHING_UNDER_WAY, List.of("input")))));
    }

    private Optional<String> key(Actor actor, Input input) {
        if (input.assessment() != null) {
            return Optional.of(GlobalId.keyOf("Assessment", input.assessment()));
        }
        Optional<Subject> subject = input.targetProfile() == null
                ? Keys.competence(input.competence()).map(Subject.OfCompetence::new)
                : Keys.targetProfile(input.targetProfile());
        return subject.flatMap(about -> positioning.underWay(actor, about)).map(found -> found.key().text());
    }

    enum Code {
        NOTHING_UNDER_WAY
    }

    record Input(@Nullable String assessment, @Nullable String competence, @Nullable String targetProfile) {
    }

    record Payload(@Nullable Assessment assessment, List<UserError> userErrors) {
    }
}
