package org.sextant.studio.screen.edit;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.EditData.Copy;
import org.sextant.studio.screen.edit.EditData.Draft;
import org.sextant.studio.screen.edit.EditData.UserError;

/** Takes back what was thrown away: opens a working copy again, and saves the document in it. */
@Controller("/studio/edit/{kind}/{key}/undo")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class UndoScreen {
    private final Screens screens;
    private final EditCalls calls;
    private final EditPages pages;

    UndoScreen(Screens screens, EditCalls calls, EditPages pages) {
        this.screens = screens;
        this.calls = calls;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> undo(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key,
            @Body String body) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Optional<Place> place = Place.of(kind, key);
        return place.map(found -> undone(http, request, found, FilledForm.of(body).text("document")))
                .orElseGet(() -> pages.missing(http, request, HttpStatus.NOT_FOUND));
    }

    private HttpResponse<String> undone(HttpRequest<?> http, Request request, Place place, String document) {
        List<UserError> refused = calls.open(request, place);
        if (!refused.isEmpty()) {
            return pages.refused(http, request, place, refused);
        }
        Draft draft = calls.draft(request, place);
        Copy copy = draft == null ? null : draft.workingCopy();
        if (draft == null || copy == null) {
            return pages.lost(http, request, place, document);
        }
        List<UserError> errors = calls.save(request, draft.id(), copy.version(), document, copy.document())
                .userErrors();
        return errors.isEmpty()
                ? screens.seeOther(request.actor(), http, place.path())
                : pages.editor(http, request, place, new EditPages.Said(errors, "", "", Map.of()));
    }
}
