package org.sextant.studio.screen.edit;

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
import java.util.Optional;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.form.Decisions;

/** Where a working copy meets a newer revision, or what another window of its author saved. */
@Controller("/studio/edit/{kind}/{key}/merge")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class MergeScreen {
    private final Screens screens;
    private final EditCalls calls;
    private final EditPages pages;
    private final MergePages merges;
    private final Joins joins;

    MergeScreen(Screens screens, EditCalls calls, EditPages pages, MergePages merges, Joins joins) {
        this.screens = screens;
        this.calls = calls;
        this.pages = pages;
        this.merges = merges;
        this.joins = joins;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Optional<Place> place = Place.of(kind, key);
        return place.map(found -> shown(http, request, found))
                .orElseGet(() -> pages.missing(http, request, HttpStatus.NOT_FOUND));
    }

    /** Saves what was decided, based on the revision that it was decided about. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> decide(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key,
            @Body String body) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Optional<Place> place = Place.of(kind, key);
        return place.map(found -> decided(http, request, found, FilledForm.of(body)))
                .orElseGet(() -> pages.missing(http, request, HttpStatus.NOT_FOUND));
    }

    private HttpResponse<String> shown(HttpRequest<?> http, Request request, Place place) {
        MergeData.Draft draft = merges.draft(request, place);
        MergeData.Copy copy = draft == null ? null : draft.workingCopy();
        return draft == null || copy == null || copy.merge() == null
                ? screens.seeOther(request.actor(), http, place.path())
                : merges.authors(http, request, place,
                        new Window(copy.version(), copy.baseRevision(), draft.revision(), copy.document()),
                        copy.merge());
    }

    private HttpResponse<String> decided(HttpRequest<?> http, Request request, Place place, FilledForm form) {
        String mine = form.text("document");
        String theirs = form.text("theirDocument");
        if (!Typed.tree(mine).isContainerNode() || !Typed.tree(theirs).isContainerNode()) {
            return screens.seeOther(request.actor(), http, place.path());
        }
        String decided = Decisions.between(mine, theirs).decided(mine, theirs, form::text);
        Optional<Integer> base = form.number("base");
        Window window = Window.of(form, "from");
        EditData.Target draft = calls.target(request, place);
        if (draft == null || draft.workingCopy() == null) {
            return joins.joined(http, request, place, decided, base
                    .map(number -> calls.revision(request, place, number))
                    .orElseGet(() -> joins.began(request, place, window, draft)));
        }
        EditData.SavePayload saved = base
                .map(number -> calls.rebase(request, draft.id(), window.version(), decided, window.seen(), number))
                .orElseGet(() -> calls.save(request, draft.id(), window.version(), decided, window.seen()));
        return joins.refused(http, request, place, saved, decided, window, base)
                .orElseGet(() -> screens.seeOther(request.actor(), http, place.path()));
    }
}
