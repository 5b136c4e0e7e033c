package org.sextant.page.explore.find;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of results, as {@code find.graphql} answers it. */
public record Results(int totalCount, PageInfo pageInfo, @Nullable String didYouMean, List<Applied> appliedFilters,
        List<Facet> facets, List<Hit> nodes) {
    /** The counts by a filter; none where nothing has a value of it. */
    Optional<Facet> facet(Filter filter) {
        return facets.stream().filter(facet -> facet.dimension().equals(filter.name())).findFirst();
    }

    /** Where the page lies. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
            @Nullable String endCursor) {
    }

    /** A condition that was made out of words. */
    public record Applied(String dimension, String value, String label, String words, boolean isDropped) {
        /** What it narrows. */
        Filter filter() {
            return Filter.valueOf(dimension);
        }
    }

    /** How many results there are by a filter. */
    public record Facet(String dimension, List<Value> values) {
    }

    /** How many results a value has. */
    public record Value(String value, String label, int count, boolean isChosen) {
    }

    /** A result. */
    public record Hit(String type, Marked title, List<Marked> highlights, Thing content) {
        /** The marked words in a part of it; empty where none is marked. */
        public Optional<Marked> marked(String part) {
            return highlights.stream().filter(highlight -> part.equals(highlight.part())).findFirst();
        }
    }

    /** A text with marks, in HTML that the API made safe. */
    public record Marked(@Nullable String part, String html) {
        /** The text for a template, on one line. */
        public gg.jte.Content content() {
            String line = html.replace("\n", " · ");
            return output -> output.writeContent(line);
        }
    }
}
