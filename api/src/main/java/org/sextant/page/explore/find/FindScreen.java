package org.sextant.page.explore.find;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Places;
import org.sextant.page.explore.Visit;

/** Where teachers begin: a box, and what is found; before anything is looked for, what there is. */
@Controller(Places.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class FindScreen {
    private static final int SIZE = 20;
    /** The types one can begin with, in this order. */
    private static final List<String> SHELVES = List.of("TUTORIAL", "RESOURCE", "TUBE", "TARGET_PROFILE", "CHALLENGE");

    private final ExploreScreens screens;

    FindScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        Visit visit = screens.visit(http);
        Wanted wanted = Wanted.of(http.getParameters(), visit.places().language());
        return wanted.isNothing() ? start(visit, wanted) : found(visit, wanted);
    }

    /** Titles for what is typed so far. */
    @Get("/suggestions")
    HttpResponse<String> suggestions(HttpRequest<?> http) {
        Visit visit = screens.visit(http);
        Wanted wanted = Wanted.of(http.getParameters(), visit.places().language());
        List<Suggestion> suggestions = wanted.words().isEmpty()
                ? List.of()
                : screens.run(FindScreen.class, "suggestions.graphql", visit, Map.of("prefix", wanted.words()),
                        SuggestData.class).suggest();
        return screens.piece(screens.fill(FindScreen.class, "suggestions.jte", new Typed(visit, suggestions)));
    }

    private HttpResponse<String> start(Visit visit, Wanted wanted) {
        StartData data = screens.run(FindScreen.class, "start.graphql", visit, Map.of(), StartData.class);
        Shown shown = new Shown(visit.get("title"), visit.get("description"), wanted.canonical(), "searching");
        return screens.page(visit, shown,
                screens.fill(FindScreen.class, "start.jte", new Start(visit, wanted, data)));
    }

    private HttpResponse<String> found(Visit visit, Wanted wanted) {
        Results results = screens.run(FindScreen.class, "find.graphql", visit, variables(wanted), FindData.class)
                .search();
        String title = wanted.words().isEmpty() ? visit.get("title") : visit.get("title.of", wanted.words());
        return screens.page(visit, new Shown(title, "", wanted.canonical(), "searching"),
                screens.fill(FindScreen.class, "find.jte",
                        new Model(visit, wanted, results, new Choices(wanted, results))));
    }

    private static Map<String, Object> variables(Wanted wanted) {
        Map<String, Object> variables = new HashMap<>();
        List<String> types = wanted.values(Filter.TYPE);
        Map<String, Object> where = new HashMap<>();
        wanted.chosen().forEach((filter, values) -> where.put(filter.condition(), filter.in(values)));
        where.remove(Filter.TYPE.condition());
        boolean isBack = wanted.cursor().map(Wanted.Cursor::isEnd).orElse(false);
        variables.put("query", wanted.words());
        variables.put("types", types.isEmpty() ? Choices.TYPES : types);
        variables.put("where", where);
        variables.put("literal", wanted.literal().stream().sorted().map(Filter::name).toList());
        variables.put(isBack ? "last" : "first", SIZE);
        wanted.cursor().ifPresent(cursor -> variables.put(cursor.name(), cursor.value()));
        return variables;
    }

    /** What {@code find.graphql} answers. */
    public record FindData(Results search) {
    }

    /** What is shown of what was found. */
    public record Model(Visit visit, Wanted wanted, Results results, Choices choices) {
        /** The address of the page that follows. */
        public String next() {
            return at(Wanted.Cursor.AFTER, results.pageInfo().endCursor());
        }

        /** The address of the page before. */
        public String previous() {
            return at(Wanted.Cursor.BEFORE, results.pageInfo().startCursor());
        }

        /** The address for the words as they were probably meant. */
        public String meant() {
            String meant = results.didYouMean();
            return wanted.saying(meant == null ? "" : meant).address();
        }

        /** The address without any condition. */
        public String wordsOnly() {
            return wanted.wordsOnly().address();
        }

        /** The results, with challenges of one skill together: they ask the same thing of other data. */
        public List<Line> lines() {
            SequencedMap<String, List<Results.Hit>> lines = new LinkedHashMap<>();
            results.nodes().forEach(hit -> lines.computeIfAbsent(
                    hit.content() instanceof TeachingThing.ChallengePrompt challenge
                            ? challenge.skill().toString()
                            : hit.content().page(Places.EVERYWHERE),
                    _ -> new ArrayList<>()).add(hit));
            return lines.values().stream().map(same -> new Line(same.getFirst(), same.subList(1, same.size())))
                    .toList();
        }

        /** The address of the first page. */
        public String firstPage() {
            return wanted.choosing(Filter.TYPE, wanted.values(Filter.TYPE)).address();
        }

        /** What is found, in a sentence. */
        public String count() {
            return visit.get(wanted.words().isEmpty() ? "count" : "count.of", results.totalCount(), wanted.words());
        }

        private String at(String name, @Nullable String cursor) {
            return cursor == null ? wanted.address() : wanted.at(name, cursor).address();
        }
    }

    /**
     * A result.
     *
     * @param others what else there is of the same
     */
    public record Line(Results.Hit hit, List<Results.Hit> others) {
    }

    /** What {@code start.graphql} answers. */
    public record StartData(Framework framework, Counts search) {
    }

    /** The framework. */
    public record Framework(List<Area> areas, List<Level> levels) {
    }

    /** An area. */
    public record Area(int code, String title, List<Competence> competences) {
    }

    /** A competence with its subjects. */
    public record Competence(String index, String name, List<Tube> tubes) {
    }

    /** A subject. */
    public record Tube(String title) {
    }

    /** A level. */
    public record Level(int level, String band) {
    }

    /** How much there is. */
    public record Counts(List<Counted> facets) {
    }

    /** How much there is by a filter. */
    public record Counted(List<Many> values) {
    }

    /** How much there is of a value. */
    public record Many(String value, String label, int count) {
    }

    /** What is shown before anything is looked for. */
    public record Start(Visit visit, Wanted wanted, StartData data) {
        /** The types one can begin with. */
        public List<Many> shelves() {
            return data.search().facets().stream().flatMap(facet -> facet.values().stream())
                    .filter(many -> SHELVES.contains(many.value()))
                    .sorted(Comparator.comparingInt(many -> SHELVES.indexOf(many.value()))).toList();
        }

        /** The address that looks for some words. */
        public String looking(String words) {
            return wanted.saying(words).address();
        }

        /** The address of all that is of a type. */
        public String all(String type) {
            return wanted.with(Filter.TYPE, type).address();
        }
    }

    /** What {@code suggestions.graphql} answers. */
    public record SuggestData(List<Suggestion> suggest) {
    }

    /** A title that may be meant. */
    public record Suggestion(String type, Results.Marked title, Target content) {
    }

    /** Where a suggestion leads. */
    public record Target(@JsonProperty("__typename") String kind, @Nullable String id, @Nullable String name,
            @Nullable String index) {
        /** Its page. */
        public String page(Places places) {
            if (id != null) {
                return places.of(id);
            }
            return index != null ? places.competence(index) : places.subject(String.valueOf(name));
        }
    }

    /** What is shown for what is typed so far. */
    public record Typed(Visit visit, List<Suggestion> suggestions) {
    }
}
