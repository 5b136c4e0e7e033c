package org.sextant.studio.find;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.studio.find.saved.SavedSearch;
import org.sextant.studio.find.saved.SavedSearchService;

/** The mutation {@code searchForget}. */
@Singleton
final class SearchForget implements DataFetcher<SearchForget.Payload> {
    private static final Refusals REFUSALS = Refusals.of(SearchForget.class);

    private final SavedSearchService searches;

    SearchForget(SavedSearchService searches) {
        this.searches = searches;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf(SavedSearchFeature.SEARCH, Inputs.of(environment, Input.class).id());
        Optional<SavedSearch> forgotten = Optional.of(key).filter(digits -> digits.matches("\\d{1,18}"))
                .flatMap(id -> searches.forget(Request.of(environment).actor(), Long.parseLong(id)));
        return forgotten.map(search -> new Payload(search, List.of())).orElseGet(() -> new Payload(null,
                List.of(REFUSALS.error(environment, Code.NO_SUCH_SEARCH, List.of("input", "id")))));
    }

    enum Code {
        NO_SUCH_SEARCH
    }

    record Input(String id) {
    }

    record Payload(@Nullable SavedSearch savedSearch, List<UserError> userErrors) {
    }
}
