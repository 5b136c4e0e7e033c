package org.sextant.search;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.search.SearchQueries.FacetLine;
import org.sextant.search.SearchQueries.Line;
import org.sextant.search.SearchQueries.Page;
import org.sextant.search.query.Recognised;
import org.sextant.search.query.Suggestion;

/** Search in the API. */
@Singleton
final class SearchFeature implements GraphQlFeature {
    private final SearchQueries queries;

    SearchFeature(SearchQueries queries) {
        this.queries = queries;
    }

    @Override
    public String sdl() {
        return "org/sextant/search/search.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("search", queries::search);
        wiring.query("suggest", queries::suggest);
        page(wiring);
        hit(wiring);
        wiring.field("SearchFacet", "values", SearchQueries::values);
        wiring.field("SearchFacetValue", "value", e -> Source.of(e, FacetLine.class).value().value());
        wiring.field("SearchFacetValue", "count", e -> Source.of(e, FacetLine.class).value().count());
        wiring.field("SearchFacetValue", "isChosen", e -> Source.of(e, FacetLine.class).value().isChosen());
        wiring.field("SearchFacetValue", "label", e -> {
            FacetLine line = Source.of(e, FacetLine.class);
            return SearchQueries.label(e, line.dimension(), line.value().value());
        });
        wiring.field("SearchAppliedFilter", "label", e -> {
            Recognised filter = Source.of(e, Recognised.class);
            return SearchQueries.label(e, filter.dimension(), filter.value());
        });
        wiring.field("SearchSuggestion", "type", e -> Source.of(e, Suggestion.class).document().type());
        wiring.field("SearchSuggestion", "content", queries::suggested);
    }

    private static void page(Wiring wiring) {
        wiring.field("SearchConnection", "edges", e -> Source.of(e, Page.class).connection().edges());
        wiring.field("SearchConnection", "nodes", e -> Source.of(e, Page.class).connection().nodes());
        wiring.field("SearchConnection", "pageInfo", e -> Source.of(e, Page.class).connection().pageInfo());
        wiring.field("SearchConnection", "totalCount", e -> Source.of(e, Page.class).connection().totalCount());
        wiring.field("SearchConnection", "facets", SearchQueries::facets);
        wiring.field("SearchConnection", "appliedFilters", e -> Source.of(e, Page.class).appliedFilters());
        wiring.field("SearchConnection", "didYouMean", e -> Source.of(e, Page.class).didYouMean());
    }

    private void hit(Wiring wiring) {
        wiring.field("SearchHit", "type", e -> Source.of(e, Line.class).hit().document().type());
        wiring.field("SearchHit", "score", e -> Source.of(e, Line.class).hit().score());
        wiring.field("SearchHit", "title", e -> Source.of(e, Line.class).title());
        wiring.field("SearchHit", "highlights", e -> Source.of(e, Line.class).highlights());
        wiring.field("SearchHit", "content", queries::content);
    }
}
