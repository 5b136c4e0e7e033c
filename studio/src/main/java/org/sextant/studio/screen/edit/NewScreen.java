package org.sextant.studio.screen.edit;

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
import java.util.List;
import java.util.Optional;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.EditData.UserError;

/** Begins what no other screen begins: skills come from the grids, challenges from the skills, everything else from here. */
@Controller("/studio/edit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class NewScreen {
    private static final Messages MESSAGES = Messages.beside(NewScreen.class);
    private static final List<String> KINDS = List.of("TUBE", "TUTORIAL", "RESOURCE", "TARGET_PROFILE", "FORM",
            "COMPETENCE", "FRAMEWORK", "REFERENTIAL", "SYNONYMS");

    private final Screens screens;
    private final EditCalls calls;
    private final EditPages pages;

    NewScreen(Screens screens, EditCalls calls, EditPages pages) {
        this.screens = screens;
        this.calls = calls;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        return EditPages.isWriter(request.actor())
                ? page(http, request, HttpStatus.OK, new Place("", ""), List.of(), Optional.empty())
                : pages.missing(http, request, HttpStatus.FORBIDDEN);
    }

    /** Opens the editor, unless there is such a thing already: that is told, and led to. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> begin(HttpRequest<?> http, @Body String body) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        FilledForm form = FilledForm.of(body);
        Place place = new Place(form.text("kind"), form.text("key").strip());
        if (!KINDS.contains(place.kind())) {
            return pages.missing(http, request, HttpStatus.NOT_FOUND);
        }
        Optional<String> title = calls.existing(request, place);
        if (title.isPresent()) {
            return page(http, request, HttpStatus.CONFLICT, place, List.of(), title);
        }
        List<UserError> errors = calls.open(request, place);
        return errors.isEmpty()
                ? screens.seeOther(request.actor(), http, place.path())
                : page(http, request, HttpStatus.UNPROCESSABLE_ENTITY, place, errors, Optional.empty());
    }

    private HttpResponse<String> page(HttpRequest<?> http, Request request, HttpStatus status, Place typed,
            List<UserError> errors, Optional<String> existing) {
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("new"), NewScreen.class, "new.jte",
                new Model(texts, KINDS, typed, errors, existing.orElse("")));
    }

    /**
     * What {@code new.jte} shows.
     *
     * @param typed    what was filled in
     * @param existing the title of what is there already; empty where nothing is
     */
    public record Model(Texts texts, List<String> kinds, Place typed, List<UserError> errors, String existing) {
        public Model {
            kinds = List.copyOf(kinds);
            errors = List.copyOf(errors);
        }

        /** Whether there is something wrong with the key. */
        public boolean isRefused() {
            return !errors.isEmpty() || !existing.isEmpty();
        }
    }
}
