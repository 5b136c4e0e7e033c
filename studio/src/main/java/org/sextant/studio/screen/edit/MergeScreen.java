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

    MergeScreen(Screens screens, EditCalls calls, EditPages pages, MergePages merges) {
        this.screens = screens;
        this.calls = calls;
        this.pages = pages;
        this.merges = merges;
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
        return copy == null || copy.merge() == null
                ? screens.seeOther(request.actor(), http, place.path())
                : merges.authors(http, request, place, copy.version(), copy.merge());
    }

    private HttpResponse<String> decided(HttpRequest<?> http, Request request, Place place, FilledForm form) {
        MergeData.Draft draft = merges.draft(request, place);
        boolean isWhole = Typed.tree(form.text("document")).isContainerNode()
                && Typed.tree(form.text("theirDocument")).isContainerNode();
        if (draft == null || draft.workingCopy() == null || !isWhole) {
            return screens.seeOther(request.actor(), http, place.path());
        }
        String decided = Decisions.between(form.text("document"), form.text("theirDocument"))
                .decided(form.text("document"), form.text("theirDocument"), form::text);
        int version = form.number("version").orElse(0);
        EditData.SavePayload saved = form.number("base")
                .map(base -> calls.rebase(request, draft.id(), version, decided, base))
                .orElseGet(() -> calls.save(request, draft.id(), version, decided, form.text("theirDocument")));
        if (saved.merge() != null && saved.workingCopy() != null) {
            return merges.windows(http, request, place, saved.workingCopy().version(), saved.merge());
        }
        return saved.userErrors().isEmpty()
                ? screens.seeOther(request.actor(), http, place.path())
                : pages.editor(http, request, place, EditPages.Said.unsaved(saved.userErrors(), decided));
    }
}
