package org.sextant.assessment.retake;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.retake.CompetenceImprove.Payload;
import org.sextant.assessment.taking.Keys;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;

/** The mutation {@code competenceImprove}. */
@Singleton
final class CompetenceImprove implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(CompetenceImprove.class);

    private final RetakeService retakes;

    CompetenceImprove(RetakeService retakes) {
        this.retakes = retakes;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        String key = Keys.idempotency(input.idempotencyKey());
        Request request = Request.of(environment);
        RetakeOutcome outcome = Keys.competence(input.competence())
                .map(competence -> retakes.improve(request.actor(), competence,
                        Keys.locales(request, input.locale()), key))
                .orElseGet(RetakeOutcome.NoSuchCompetence::new);
        return switch (outcome) {
            case RetakeOutcome.Started(var assessment) -> new Payload(assessment, null, List.of());
            case RetakeOutcome.UnderWay(var assessment) -> new Payload(assessment, null,
                    List.of(REFUSALS.error(environment, Code.UNDER_WAY, List.of("input", "competence"))));
            case RetakeOutcome.TooEarly(var days) -> new Payload(null, days, List.of(
                    REFUSALS.error(environment, Code.IMPROVE_TOO_EARLY, List.of("input", "competence"), days)));
            case RetakeOutcome.NoSuchCompetence() -> refused(environment, Code.NO_SUCH_COMPETENCE, "competence");
            case RetakeOutcome.KeyReused() -> refused(environment, Code.KEY_REUSED, "idempotencyKey");
            case RetakeOutcome.Nothing _,RetakeOutcome.Done _ ->
                refused(environment, Code.NOTHING_TO_IMPROVE, "competence");
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, String field) {
        return new Payload(null, null, List.of(REFUSALS.error(environment, code, List.of("input", field))));
    }

    enum Code {
        UNDER_WAY, IMPROVE_TOO_EARLY, NO_SUCH_COMPETENCE, NOTHING_TO_IMPROVE, KEY_REUSED
    }

    record Input(String competence, @Nullable Locale locale, String idempotencyKey) {
    }

    record Payload(@Nullable Assessment assessment, @Nullable Integer daysLeft, List<UserError> userErrors) {
    }
}
