package org.sextant.studio.screen.grid;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;

/** A skill on its rung, with what can be done to it. */
@Controller("/studio/grid/{index}/skills/{skill}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class RungScreen {
    private static final Messages MESSAGES = Messages.beside(RungScreen.class);
    private static final String REASON = "reason";

    private final Screens screens;
    private final RungForms forms;
    private final GridPages pages;

    RungScreen(Screens screens, RungForms forms, GridPages pages) {
        this.screens = screens;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String index, @PathVariable String skill) {
        return page(http, HttpStatus.OK, index, skill, "", Map.of(), List.of());
    }

    @Post("/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> move(HttpRequest<?> http, @PathVariable String index, @PathVariable String skill,
            @Body Map<String, String> form) {
        return changed(http, index, skill, "skillMove", form, place(form));
    }

    @Post("/clone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> cloneTo(HttpRequest<?> http, @PathVariable String index, @PathVariable String skill,
            @Body Map<String, String> form) {
        Map<String, Object> input = Screens.once(place(form), form);
        input.put("withChallenges", form.containsKey("withChallenges"));
        return changed(http, index, skill, "skillClone", form, input);
    }

    @Post("/archive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> archive(HttpRequest<?> http, @PathVariable String index, @PathVariable String skill,
            @Body Map<String, String> form) {
        String successor = form.getOrDefault("successor", "");
        return changed(http, index, skill, "skillArchive", form,
                successor.isEmpty() ? Map.of() : Map.of("successor", successor));
    }

    @Post("/obsolete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> obsolete(HttpRequest<?> http, @PathVariable String index, @PathVariable String skill,
            @Body Map<String, String> form) {
        return changed(http, index, skill, "skillObsolete", form, Map.of());
    }

    private static Map<String, Object> place(Map<String, String> form) {
        return Map.of("tube", form.getOrDefault("tube", ""), "level", RungForms.number(form, "level"));
    }

    private HttpResponse<String> changed(HttpRequest<?> http, String index, String skill, String mutation,
            Map<String, String> form, Map<String, Object> what) {
        Request request = screens.request(http);
        Map<String, Object> input = new HashMap<>(what);
        input.put(REASON, form.getOrDefault(REASON, ""));
        Map<String, Object> variables = new HashMap<>(Map.of("id", form.getOrDefault("id", ""), "input", input));
        if (!mutation.equals("skillClone")) {
            variables.put("revision", RungForms.number(form, "revision"));
        }
        RungForms.Payload payload = forms.send(request, mutation, variables);
        return payload.userErrors().isEmpty()
                ? pages.done(http, index, mutation, payload.undo())
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, index, skill, mutation, form, payload.errors());
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String index, String key,
            String mutation, Map<String, String> form, List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        Grid grid = forms.grid(request, index).competenceGrid();
        Grid.Skill skill = grid == null ? null : grid.find(key);
        if (grid == null || skill == null) {
            return screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("missing"), RungScreen.class,
                    "missing.jte", texts);
        }
        boolean writer = Editors.writer(request.actor()).isPresent();
        return screens.page(http, request, status, skill.title(), RungScreen.class, "rung.jte", new Model(texts, grid,
                skill, writer ? forms.places(request) : List.of(), writer, mutation, form, errors, screens::once));
    }

    /**
     * What the template shows.
     *
     * @param places   where the skill can be put
     * @param mutation which form was sent and refused; empty for none
     * @param form     what was sent, so that nothing typed is lost
     * @param errors   why it was refused
     * @param once     a key for a form that makes something
     */
    public record Model(Texts texts, Grid grid, Grid.Skill skill, List<RungForms.Place> places, boolean isWriter,
            String mutation, Map<String, String> form, List<String> errors, Supplier<String> once) {
        /** What a field of a form holds: what was sent, otherwise what it begins with. */
        public String value(String of, String field, String otherwise) {
            return of.equals(mutation) ? form.getOrDefault(field, "") : otherwise;
        }

        /** Whether a form was sent and refused. */
        public boolean isRefused(String of) {
            return of.equals(mutation);
        }
    }
}
