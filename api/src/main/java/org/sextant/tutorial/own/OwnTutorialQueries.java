package org.sextant.tutorial.own;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.content.PageScope;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.graphql.page.Connection;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Tutorial;

/** What is asked of the tutorials of one learner. */
@Singleton
final class OwnTutorialQueries {
    private static final Refusals REFUSALS = Refusals.of(OwnTutorialQueries.class);

    private final OwnTutorialService service;

    OwnTutorialQueries(OwnTutorialService service) {
        this.service = service;
    }

    DataFetcherResult<Object> recommended(DataFetchingEnvironment environment) {
        return PageScope.page(environment,
                scope -> service.recommended(actor(environment), scope.content(), scope.locales()),
                OwnTutorialQueries::place);
    }

    DataFetcherResult<Object> saved(DataFetchingEnvironment environment) {
        return PageScope.page(environment, scope -> service.saved(actor(environment), scope.content()).shown(),
                OwnTutorialQueries::place);
    }

    int savedGone(DataFetchingEnvironment environment) {
        return service.saved(actor(environment), ContentScope.of(environment).content()).gone();
    }

    /** What stands at a place of a list, of the class that the list holds. */
    static <T> T at(DataFetchingEnvironment environment, Class<T> type) {
        return type.cast(Source.of(environment, Connection.Edge.class).node());
    }

    /** The tutorials of a page, without what the list says of them. */
    static <T> List<Tutorial> tutorials(DataFetchingEnvironment environment, Class<T> type,
            Function<T, Tutorial> tutorial) {
        List<?> page = Source.of(environment, Connection.class).nodes();
        return page.stream().map(type::cast).map(tutorial).toList();
    }

    /** The key of the tutorial that a mutation speaks of. */
    static String key(String id) {
        return GlobalId.keyOf("Tutorial", id);
    }

    /**
     * What a mutation answers.
     *
     * @param unknown its code for a tutorial that is not there
     */
    static Payload payload(DataFetchingEnvironment environment, MarkOutcome outcome, Enum<?> unknown) {
        return switch (outcome) {
            case MarkOutcome.Marked(var tutorial) -> new Payload(tutorial.orElse(null), List.of());
            case MarkOutcome.NoSuchTutorial() ->
                new Payload(null, List.of(REFUSALS.error(environment, unknown, List.of("input", "tutorial"))));
            case MarkOutcome.NoAccount() ->
                throw new RequestProblem(ErrorCode.UNAUTHENTICATED, "Sign in: there is no such account any longer.");
        };
    }

    private static Actor actor(DataFetchingEnvironment environment) {
        return Source.of(environment, ViewerTutorials.class).actor();
    }

    private static String place(Recommendation recommendation) {
        int rank = recommendation.reason() == RecommendationReason.JUST_FAILED ? 0 : 1;
        return "%d/%09d/%s".formatted(rank, recommendation.tutorial().duration().toSeconds(),
                recommendation.tutorial().id());
    }

    /** The last saved first: what is left until the end of time. */
    private static String place(SavedTutorial saved) {
        long left = Long.MAX_VALUE - ChronoUnit.MICROS.between(Instant.EPOCH, saved.savedAt());
        return "%019d/%s".formatted(left, saved.tutorial().id());
    }

    /** Somebody whose tutorials are asked for. */
    record ViewerTutorials(Actor actor) {
    }

    /** What each of the mutations answers. */
    record Payload(@Nullable Tutorial tutorial, List<UserError> userErrors) {
    }
}
