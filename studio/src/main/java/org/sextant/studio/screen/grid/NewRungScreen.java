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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;

/** A new skill on a rung. */
@Controller("/studio/grid/{index}/new")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class NewRungScreen {
    private static final Messages MESSAGES = Messages.beside(NewRungScreen.class);

    private final Screens screens;
    private final RungForms forms;

    NewRungScreen(Screens screens, RungForms forms) {
        this.screens = screens;
        this.forms = forms;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String index,
            @QueryValue(defaultValue = "") String tube, @QueryValue(defaultValue = "1") String level) {
        return page(http, HttpStatus.OK, index, Map.of("tube", tube, "level", level), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> create(HttpRequest<?> http, @PathVariable String index, @Body Map<String, String> form) {
        Request request = screens.request(http);
        RungForms.Payload payload = forms.send(request, "rungCreate", Map.of("input",
                Screens.once(Map.of("tube", form.getOrDefault("tube", ""), "level", RungForms.number(form, "level"),
                        "title", form.getOrDefault("title", ""), "titleInEnglish",
                        form.getOrDefault("titleInEnglish", ""), "reason", form.getOrDefault("reason", "")), form)));
        return payload.userErrors().isEmpty()
                ? screens.seeOther(request.actor(), http, RungForms.done(index, "rungCreate", payload.undo()))
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, index, form, payload.errors());
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String index, Map<String, String> form,
            List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("new"), NewRungScreen.class, "newRung.jte",
                new Model(texts, index, forms.places(request), form, errors, screens::once));
    }

    /**
     * What the template shows.
     *
     * @param form   what was sent, or where one came from
     * @param errors why it was refused
     * @param once   a key for the form
     */
    public record Model(Texts texts, String index, List<RungForms.Place> places, Map<String, String> form,
            List<String> errors, Supplier<String> once) {
        /** What a field holds. */
        public String value(String field) {
            return form.getOrDefault(field, "");
        }
    }
}
