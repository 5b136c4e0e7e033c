package org.sextant.studio.screen.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;

/** Everything that authors edit, to be found by what it is, where it stands and what it says. */
@Controller(ContentsScreen.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ContentsScreen {
    static final String PATH = "/studio/content";
    private static final Messages MESSAGES = Messages.beside(ContentsScreen.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SIZE = 25;
    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    private final Screens screens;

    ContentsScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        return page(http, HttpStatus.OK, Filters.of(name -> parameter(http, name)), "", List.of());
    }

    @Post("/save")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> save(HttpRequest<?> http, @Body Map<String, String> form) {
        Filters filters = Filters.of(name -> Optional.ofNullable(form.get(name)));
        String name = form.getOrDefault("name", "");
        List<String> errors = screens.run(ContentsScreen.class, "searchSave.graphql", screens.request(http),
                Map.of("input", Map.of("name", name, "where", filters.where())), Saved.class).searchSave().sentences();
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, filters.address())
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, filters, name, errors);
    }

    @Post("/forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> forget(HttpRequest<?> http, @Body Map<String, String> form) {
        Filters filters = Filters.of(name -> Optional.ofNullable(form.get(name)));
        List<String> errors = screens.run(ContentsScreen.class, "searchForget.graphql", screens.request(http),
                Map.of("input", Map.of("id", form.getOrDefault("id", ""))), Forgotten.class).searchForget().sentences();
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, filters.address())
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, filters, "", errors);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, Filters filters, String name,
            List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Map<String, Object> variables = new HashMap<>(Map.of("where", filters.where()));
        Optional<String> before = parameter(http, BEFORE);
        variables.put(before.isPresent() ? "last" : "first", SIZE);
        before.ifPresent(cursor -> variables.put(BEFORE, cursor));
        parameter(http, AFTER).filter(_ -> before.isEmpty()).ifPresent(cursor -> variables.put(AFTER, cursor));
        Data data = screens.run(ContentsScreen.class, "contents.graphql", request, variables, Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("title"), ContentsScreen.class, "contents.jte",
                new Model(texts, filters, data, Editors.writer(request.actor()).isPresent(), name, errors));
    }

    private static Optional<String> parameter(HttpRequest<?> http, String name) {
        return http.getParameters().getFirst(name);
    }

    /**
     * What the template shows.
     *
     * @param isWriter whether the reader may begin something
     * @param name     under which the search was to be kept
     * @param errors   why it was not
     */
    public record Model(Texts texts, Filters filters, Data data, boolean isWriter, String name, List<String> errors) {
    }

    /** What {@code contents.graphql} answers. */
    public record Data(Framework framework, Page contentEntries, List<KeptSearch> savedSearches) {
    }

    /** A search that the reader keeps. */
    public record KeptSearch(String id, String name, String where) {
        /** What it looks for; empty where that is more than the form can. */
        public Optional<Filters> filters() {
            try {
                return Filters.kept(JSON.readValue(where, new TypeReference<>() {
                }));
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("the conditions of a search that is kept cannot be read", broken);
            }
        }
    }

    /** What {@code searchSave.graphql} answers. */
    public record Saved(Outcome searchSave) {
    }

    /** What {@code searchForget.graphql} answers. */
    public record Forgotten(Outcome searchForget) {
    }

    /** What stands in the way. */
    public record Outcome(List<UserError> userErrors) {
        List<String> sentences() {
            return userErrors.stream().map(UserError::message).toList();
        }
    }

    /** A refusal. */
    public record UserError(String message) {
    }

    /** The framework, for the choice of a competence. */
    public record Framework(List<Competence> competences) {
    }

    /** A competence to choose. */
    public record Competence(String index, String name) {
    }

    /** A page of the list. */
    public record Page(int totalCount, PageInfo pageInfo, List<Entry> nodes) {
    }

    /** Where it lies. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
            @Nullable String endCursor) {
    }

    /** Something of the list. */
    public record Entry(String kind, String key, String title, List<String> competences, @Nullable Integer level,
            @Nullable String type, @Nullable String usage, @Nullable String life, String state, boolean isMine,
            @Nullable Above parent) {
        /** The page that shows it. */
        public String page() {
            return ContentPlaces.page(kind, key);
        }

        /** Whether it is out of use, which is told; anything else of its life is not. */
        public boolean isOut() {
            return "ARCHIVED".equals(life) || "OBSOLETE".equals(life);
        }
    }

    /** What it belongs to. */
    public record Above(String kind, String key, String title) {
    }
}
