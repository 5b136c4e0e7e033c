package org.sextant.assessment.retake;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.retake.CompetenceReset.Payload;
import org.sextant.assessment.taking.Keys;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.schema.framework.Competence;

/** The mutation {@code competenceReset}. */
@Singleton
final class CompetenceReset implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(CompetenceReset.class);

    private final RetakeService retakes;

    CompetenceReset(RetakeService retakes) {
        this.retakes = retakes;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        RetakeOutcome outcome = Keys.competence(Inputs.of(environment, Input.class).competence())
                .map(competence -> retakes.reset(Request.of(environment).actor(), competence))
                .orElseGet(RetakeOutcome.NoSuchCompetence::new);
        return switch (outcome) {
            case RetakeOutcome.Done(var competence) -> new Payload(competence, null, List.of());
            case RetakeOutcome.TooEarly(var days) -> new Payload(null, days, List.of(
                    REFUSALS.error(environment, Code.RESET_TOO_EARLY, List.of("input", "competence"), days)));
            case RetakeOutcome.NoSuchCompetence() -> refused(environment, Code.NO_SUCH_COMPETENCE);
            default -> refused(environment, Code.NOTHING_TO_RESET);
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code) {
        return new Payload(null, null, List.of(REFUSALS.error(environment, code, List.of("input", "competence"))));
    }

    enum Code {
        RESET_TOO_EARLY, NO_SUCH_COMPETENCE, NOTHING_TO_RESET
    }

    record Input(String competence) {
    }

    record Payload(@Nullable Competence competence, @Nullable Integer daysLeft, List<UserError> userErrors) {
    }
}
