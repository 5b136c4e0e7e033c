package org.sextant.studio.find;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.studio.find.saved.SaveOutcome;
import org.sextant.studio.find.saved.SavedSearch;
import org.sextant.studio.find.saved.SavedSearchService;

/** The mutation {@code searchSave}. */
@Singleton
final class SearchSave implements DataFetcher<SearchSave.Payload> {
    private static final Refusals REFUSALS = Refusals.of(SearchSave.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null)).build();

    private final SavedSearchService searches;

    SearchSave(SavedSearchService searches) {
        this.searches = searches;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        input.where().check();
        return switch (searches.save(Request.of(environment).actor(), input.name(), json(input.where()))) {
            case SaveOutcome.Kept(SavedSearch search) -> new Payload(search, List.of());
            case SaveOutcome.UnfitName(int length) -> refused(REFUSALS.error(environment, Code.UNFIT_NAME,
                    List.of("input", "name"), length, SavedSearch.LONGEST_NAME));
            case SaveOutcome.TooLong(int length) -> refused(REFUSALS.error(environment, Code.TOO_LONG,
                    List.of("input", "where"), length, SavedSearch.LONGEST));
            case SaveOutcome.TooMany() ->
                refused(REFUSALS.error(environment, Code.TOO_MANY, List.of(), SavedSearch.MOST));
            case SaveOutcome.NotAllowed() -> refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    private static String json(EntryWhere where) {
        try {
            return JSON.writeValueAsString(where);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("conditions that were read cannot be written", impossible);
        }
    }

    enum Code {
        UNFIT_NAME, TOO_LONG, TOO_MANY, NOT_ALLOWED
    }

    record Input(String name, EntryWhere where) {
    }

    record Payload(@Nullable SavedSearch savedSearch, List<UserError> userErrors) {
    }
}
