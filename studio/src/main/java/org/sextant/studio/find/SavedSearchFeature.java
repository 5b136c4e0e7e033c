package org.sextant.studio.find;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Wiring;
import org.sextant.studio.find.saved.SavedSearch;
import org.sextant.studio.find.saved.SavedSearchService;

/** Searches that somebody keeps, in the API. */
@Singleton
final class SavedSearchFeature implements GraphQlFeature {
    static final String SEARCH = "SavedSearch";

    private final SavedSearchService searches;
    private final SearchSave searchSave;
    private final SearchForget searchForget;

    SavedSearchFeature(SavedSearchService searches, SearchSave searchSave, SearchForget searchForget) {
        this.searches = searches;
        this.searchSave = searchSave;
        this.searchForget = searchForget;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/find/saved.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("savedSearches", environment -> searches.own(Request.of(environment).actor()));
        wiring.node(SEARCH, SavedSearch.class, search -> Long.toString(search.id()), this::byKey);
        wiring.mutation("searchSave", searchSave);
        wiring.mutation("searchForget", searchForget);
    }

    private @Nullable SavedSearch byKey(String key, DataFetchingEnvironment environment) {
        return searches.own(Request.of(environment).actor()).stream()
                .filter(search -> Long.toString(search.id()).equals(key)).findFirst().orElse(null);
    }
}
