package org.sextant.search;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.content.PageScope;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.graphql.page.Connection;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.Part;
import org.sextant.search.index.SearchType;
import org.sextant.search.query.Asked;
import org.sextant.search.query.Facet;
import org.sextant.search.query.Found;
import org.sextant.search.query.Hit;
import org.sextant.search.query.Marked;
import org.sextant.search.query.Recognised;
import org.sextant.search.query.Suggestion;

/** What is asked of search. */
@Singleton
final class SearchQueries {
    private static final int LONGEST = 1000;
    private static final int SUGGESTED = 10;
    private static final int MOST_SUGGESTED = 20;
    private static final int MOST_VALUES = 100;

    private final SearchService service;
    private final HitContent contents;

    SearchQueries(SearchService service, HitContent contents) {
        this.service = service;
        this.contents = contents;
    }

    DataFetcherResult<Object> search(DataFetchingEnvironment environment) {
        String words = words(environment, "query");
        Asked asked = Inputs.of(environment, "where", SearchWhere.class).asked(words, types(environment),
                literal(environment));
        Request request = Request.of(environment);
        return PageScope.page(environment,
                scope -> service.search(request.actor(), scope.content(), asked, scope.locales()), Found::hits,
                Hit::key,
                Page::of);
    }

    DataFetcherResult<Object> suggest(DataFetchingEnvironment environment) {
        String typed = words(environment, "prefix");
        Integer first = environment.getArgument("first");
        int most = first == null ? SUGGESTED : first;
        if (most < 1 || most > MOST_SUGGESTED) {
            throw bad("'first' is " + most + "; ask for 1 to " + MOST_SUGGESTED + ".");
        }
        Set<SearchType> types = Set.copyOf(types(environment));
        return ContentScope.found(environment,
                scope -> service.suggest(Request.of(environment).actor(), scope.content(),
                        typed, types, most, scope.locales()));
    }

    Object content(DataFetchingEnvironment environment) {
        return contents.of(Source.of(environment, Line.class).hit().document(), ContentScope.readable(environment));
    }

    Object suggested(DataFetchingEnvironment environment) {
        return contents.of(Source.of(environment, Suggestion.class).document(), ContentScope.readable(environment));
    }

    static List<Facet> facets(DataFetchingEnvironment environment) {
        List<String> wanted = environment.getArgument("dimensions");
        return Source.of(environment, Page.class).found().facets().stream()
                .filter(facet -> wanted == null || wanted.contains(facet.dimension().name())).toList();
    }

    static List<FacetLine> values(DataFetchingEnvironment environment) {
        Facet facet = Source.of(environment, Facet.class);
        return facet.values().stream()
                .sorted(Comparator.comparing(Facet.Value::isChosen).thenComparing(Facet.Value::count).reversed())
                .limit(MOST_VALUES).map(value -> new FacetLine(facet.dimension(), value)).toList();
    }

    static String label(DataFetchingEnvironment environment, Dimension dimension, String value) {
        ContentScope scope = ContentScope.of(environment);
        return new SearchLabels(scope.content(), scope.locales(), locale(environment, scope)).of(dimension, value);
    }

    private static Locale locale(DataFetchingEnvironment environment, ContentScope scope) {
        return scope.locales().stream().filter(l -> l.getLanguage().equals("fr") || l.getLanguage().equals("en"))
                .findFirst().orElse(Request.of(environment).locale());
    }

    private static String words(DataFetchingEnvironment environment, String argument) {
        String words = environment.getArgumentOrDefault(argument, "");
        if (words.length() > LONGEST) {
            throw bad("'" + argument + "' has " + words.length() + " characters; write " + LONGEST + " at most.");
        }
        return words;
    }

    private static List<SearchType> types(DataFetchingEnvironment environment) {
        List<String> types = environment.getArgumentOrDefault("types", List.of());
        return types.stream().map(SearchType::valueOf).toList();
    }

    private static Set<Dimension> literal(DataFetchingEnvironment environment) {
        List<String> literal = environment.getArgumentOrDefault("literal", List.of());
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        literal.forEach(name -> dimensions.add(Dimension.valueOf(name)));
        return dimensions;
    }

    private static RequestProblem bad(String sentence) {
        return new RequestProblem(ErrorCode.BAD_REQUEST, sentence);
    }

    /** A page of hits, and all that was found. */
    record Page(Found found, Connection<Line> connection) {
        static Object of(Found found, Connection<Hit> hits) {
            List<Connection.Edge<Line>> edges = hits.edges().stream()
                    .map(edge -> new Connection.Edge<>(edge.cursor(), new Line(edge.node(), found))).toList();
            return new Page(found, new Connection<>(edges, hits.pageInfo(), hits.count()));
        }

        List<Recognised> appliedFilters() {
            return found.recognised();
        }

        @Nullable
        String didYouMean() {
            return found.didYouMean().orElse(null);
        }
    }

    /** A hit of what was found. */
    record Line(Hit hit, Found found) {
        Marked title() {
            return found.marked(hit, Part.TITLE).orElseThrow();
        }

        List<Marked> highlights() {
            return Stream.of(Part.PRACTICAL, Part.BODY).flatMap(part -> found.marked(hit, part).stream())
                    .filter(marked -> !marked.ranges().isEmpty()).toList();
        }
    }

    /** A value with the dimension that it is of. */
    record FacetLine(Dimension dimension, Facet.Value value) {
    }
}
