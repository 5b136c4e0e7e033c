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
import java.util.Optional;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;

/** Takes back what was thrown away: opens a working copy where there is none, and lets the document join it. */
@Controller("/studio/edit/{kind}/{key}/undo")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class UndoScreen {
    private final Screens screens;
    private final EditPages pages;
    private final Joins joins;

    UndoScreen(Screens screens, EditPages pages, Joins joins) {
        this.screens = screens;
        this.pages = pages;
        this.joins = joins;
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
        return place.map(found -> undone(http, request, found, FilledForm.of(body)))
                .orElseGet(() -> pages.missing(http, request, HttpStatus.NOT_FOUND));
    }

    private HttpResponse<String> undone(HttpRequest<?> http, Request request, Place place, FilledForm form) {
        String document = form.text("document");
        String seen = form.text("seen");
        return Typed.tree(document).isContainerNode() && Typed.tree(seen).isContainerNode()
                ? joins.joined(http, request, place, document, seen)
                : screens.seeOther(request.actor(), http, place.path());
    }
}
