package org.sextant.studio.screen.variants;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.variants.VariantsScreen.Payload;
import org.sextant.studio.screen.variants.VariantsScreen.UserError;

/** A new version of the prototype of a skill, from the page of its family. */
@Controller("/studio/variants/{skill}/version")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class NewVersionScreen {
    private final Screens screens;
    private final VariantsScreen family;

    NewVersionScreen(Screens screens, VariantsScreen family) {
        this.screens = screens;
        this.family = family;
    }

    /** Begins the version that comes after those that the page showed, and opens it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> create(HttpRequest<?> http, @PathVariable String skill, @Body Map<String, String> form) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        String version = form.getOrDefault("version", "");
        Payload begun = screens.run(NewVersionScreen.class, "prototypeCreate.graphql", request, Map.of("skill", skill,
                "version", version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0), Begun.class).prototypeCreate();
        return begun.workingCopy() == null
                ? family.page(http, HttpStatus.UNPROCESSABLE_ENTITY, skill,
                        begun.userErrors().stream().map(UserError::message).toList())
                : screens.seeOther(request.actor(), http,
                        "/studio/edit/CHALLENGE/" + begun.workingCopy().draft().key());
    }

    /** What {@code prototypeCreate.graphql} answers. */
    public record Begun(Payload prototypeCreate) {
    }
}
