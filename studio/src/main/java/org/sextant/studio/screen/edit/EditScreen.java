package org.sextant.studio.screen.edit;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.EditData.Present;
import org.sextant.studio.screen.edit.EditData.Target;
import org.sextant.studio.screen.edit.EditData.UserError;
import org.sextant.studio.screen.edit.form.Address;
import org.sextant.studio.screen.edit.form.Attachment;
import org.sextant.studio.screen.edit.form.Control;

/** The editor of anything that authors edit. Every button saves what was typed first, so that nothing is lost by any. */
@Controller("/studio/edit/{kind}/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class EditScreen {
    private static final String STALE = "STALE";
    private static final String FOLLOW = "follow ";

    private final Screens screens;
    private final EditCalls calls;
    private final EditPages pages;
    private final Joins joins;

    EditScreen(Screens screens, EditCalls calls, EditPages pages, Joins joins) {
        this.screens = screens;
        this.calls = calls;
        this.pages = pages;
        this.joins = joins;
    }

    /**
     * Opens the editor for whoever comes from a page of ours, or by the address bar; other sites open nothing. Where the
     * address names a place of the document, a JSON pointer in {@code at}, the way leads to the field that is nearest.
     */
    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key) {
        return in(http, kind, key, (request, place) -> {
            Optional<String> at = http.getParameters().getFirst("at").filter(pointer -> pointer.startsWith("/"));
            Target draft = calls.target(request, place);
            Present copy = draft == null ? null : draft.workingCopy();
            if (copy != null) {
                return at.map(pointer -> to(http, request, place.path() + "#"
                        + pages.anchor(request, place, copy.document(), pointer)))
                        .orElseGet(() -> pages.editor(http, request, place, EditPages.Said.NOTHING));
            }
            boolean isOurs = List.of("same-origin", "none").contains(
                    http.getHeaders().get("Sec-Fetch-Site", String.class).orElse(""));
            return isOurs && !http.getParameters().contains("closed") && EditPages.isWriter(request.actor())
                    ? opened(http, request, place, at)
                    : pages.closed(http, request, place);
        });
    }

    /** Does what the button says that was pressed. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key,
            @Body String body) {
        FilledForm form = FilledForm.of(body);
        return in(http, kind, key, (request, place) -> {
            if (form.text("do").equals("open")) {
                return opened(http, request, place, Optional.empty());
            } else if (form.text("do").equals("propose-revision")) {
                return proposedAlone(http, request, place, form);
            }
            Window window = Window.of(form, "base");
            Target draft = calls.target(request, place);
            Present copy = draft == null ? null : draft.workingCopy();
            return draft == null || copy == null
                    ? gone(http, request, place, form, window, draft)
                    : saved(http, request, place, form, window, draft, copy.document());
        });
    }

    /** The working copy is a revision by now, or was thrown away: what was typed goes into another one. */
    private HttpResponse<String> gone(HttpRequest<?> http, Request request, Place place, FilledForm form,
            Window window, @Nullable Target former) {
        if (!window.isWhole()) {
            return pages.closed(http, request, place);
        }
        Window joining = window.joining(joins.began(request, place, window, former));
        List<UserError> refused = calls.open(request, place);
        Target draft = calls.target(request, place);
        Present copy = draft == null ? null : draft.workingCopy();
        return draft == null || copy == null
                ? pages.lost(http, request, place, typed(request, place, form, joining.seen()).document(),
                        joining.seen(), refused)
                : saved(http, request, place, form, joining, draft, copy.document());
    }

    private HttpResponse<String> opened(HttpRequest<?> http, Request request, Place place, Optional<String> at) {
        List<UserError> errors = calls.open(request, place);
        return errors.isEmpty()
                ? to(http, request, place.path() + at.map(pointer -> "?at=" + Address.encoded(pointer)).orElse(""))
                : pages.refused(http, request, place, errors);
    }

    private HttpResponse<String> saved(HttpRequest<?> http, Request request, Place place, FilledForm form,
            Window window, Target draft, String present) {
        Typed typed = typed(request, place, form, present);
        EditData.SavePayload saved = calls.save(request, draft.id(), window.version(), typed.document(),
                window.isWhole() ? window.seen() : present);
        return joins.refused(http, request, place, saved, typed.document(), window, Optional.empty())
                .orElseGet(() -> pressed(http, request, place, form, draft, typed,
                        Optional.ofNullable(saved.workingCopy()).map(EditData.Version::version)
                                .orElse(window.version())));
    }

    private Typed typed(Request request, Place place, FilledForm form, String present) {
        return Typed.of(place, form, present, request.locale(), document -> calls.schema(request, place, document),
                text -> calls.files(request, Typed.tree(present), text));
    }

    /** Does what the button says, now that all is saved. */
    private HttpResponse<String> pressed(HttpRequest<?> http, Request request, Place place, FilledForm form,
            Target draft, Typed typed, int now) {
        return switch (form.text("do")) {
            case "commit" -> committed(http, request, place, form, draft, now, false);
            case "propose" -> committed(http, request, place, form, draft, now, true);
            case "discard" -> discarded(http, request, place, draft, now);
            case String button when button.startsWith("hand-in ") ->
                to(http, request, place.path() + "/file/" + Address.encoded(Attachment.place(button)));
            case String button when button.startsWith(FOLLOW) ->
                joined(http, request, place, draft, now, button.substring(FOLLOW.length()));
            case "try" -> pages.editor(http, request, place, EditPages.Said.answer(form.answer()));
            case String button when button.startsWith("files /") -> to(http, request, place.path() + "?files="
                    + Address.encoded(form.text("search " + Attachment.place(button))) + "#"
                    + Control.anchor(Attachment.place(button)));
            case String button when button.startsWith("find /") -> to(http, request, place.path() + "?find="
                    + Address.encoded(Attachment.place(button)) + "&text="
                    + Address.encoded(form.text("search " + Attachment.place(button))) + "#"
                    + Control.anchor(Attachment.place(button)));
            case String button when button.startsWith(Typed.UNDO) ->
                undone(http, request, place, button, form.text("before"));
            case String button when typed.before().isPresent() ->
                pages.without(http, request, place, button, typed.before().get());
            default -> to(http, request, place.path() + typed.look().map(at -> "#" + Control.anchor(at)).orElse(""));
        };
    }

    private HttpResponse<String> committed(HttpRequest<?> http, Request request, Place place, FilledForm form,
            Target draft, int version, boolean isProposed) {
        int seen = form.number("revision").orElse(draft.revision());
        EditData.CommitPayload done = calls.commit(request, draft.id(), seen, version, form.text("reason"));
        List<UserError> errors = done.userErrors();
        if (errors.stream().anyMatch(error -> error.code().equals(STALE))) {
            return to(http, request, place.path() + "/merge");
        } else if (!errors.isEmpty()) {
            return pages.editor(http, request, place, EditPages.Said.refused(errors, form.text("reason")));
        }
        int revision = Optional.ofNullable(done.draft()).map(EditData.Newest::revision).orElse(seen);
        return isProposed
                ? proposed(http, request, place, draft.id(), revision, form.text("reason"))
                : to(http, request, place.path() + "?closed");
    }

    private HttpResponse<String> proposedAlone(HttpRequest<?> http, Request request, Place place, FilledForm form) {
        Target draft = calls.target(request, place);
        return draft == null
                ? pages.closed(http, request, place)
                : proposed(http, request, place, draft.id(), form.number("revision").orElse(draft.revision()),
                        form.text("note"));
    }

    /** What stops a proposal is mended in the editor: it opens again, with each reason beside its field. */
    private HttpResponse<String> proposed(HttpRequest<?> http, Request request, Place place, String id, int revision,
            String note) {
        EditData.ProposePayload done = calls.propose(request, id, revision, note);
        EditData.Id proposal = done.proposal();
        if (done.userErrors().isEmpty() && proposal != null) {
            return to(http, request, "/studio/reviews/" + proposal.id());
        }
        List<UserError> refused = calls.open(request, place);
        return refused.isEmpty()
                ? pages.editor(http, request, place, EditPages.Said.refused(done.userErrors(), note))
                : pages.refused(http, request, place, refused);
    }

    private HttpResponse<String> discarded(HttpRequest<?> http, Request request, Place place, Target draft,
            int version) {
        EditData.DiscardPayload done = calls.discard(request, draft.id(), version);
        EditData.Version gone = done.discarded();
        return gone == null
                ? pages.editor(http, request, place, EditPages.Said.refused(done.userErrors(), ""))
                : pages.lost(http, request, place, gone.document(),
                        calls.revision(request, place, gone.baseRevision()), List.of());
    }

    /** What was written goes on as a variant of what it looks like. */
    private HttpResponse<String> joined(HttpRequest<?> http, Request request, Place place, Target draft, int version,
            String followed) {
        EditData.JoinPayload done = calls.join(request, draft.id(), version, followed);
        EditData.Elsewhere there = done.workingCopy();
        return there == null
                ? pages.editor(http, request, place, EditPages.Said.refused(done.userErrors(), ""))
                : to(http, request, "/studio/edit/" + place.kind() + "/" + there.draft().key());
    }

    /** What a button took away joins what is there now. */
    private HttpResponse<String> undone(HttpRequest<?> http, Request request, Place place, String undo,
            String before) {
        JsonNode document = Typed.tree(before);
        Optional<String> after = document.isContainerNode()
                ? Typed.taken(place, undo.substring(Typed.UNDO.length()), before,
                        calls.schema(request, place, document))
                : Optional.empty();
        return after.map(seen -> joins.joined(http, request, place, before, Typed.again(undo, seen, before)))
                .orElseGet(() -> to(http, request, place.path()));
    }

    private HttpResponse<String> to(HttpRequest<?> http, Request request, String path) {
        return screens.seeOther(request.actor(), http, path);
    }

    private HttpResponse<String> in(HttpRequest<?> http, String kind, String key, Step step) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        return Place.of(kind, key).map(place -> step.take(request, place))
                .orElseGet(() -> pages.missing(http, request, HttpStatus.NOT_FOUND));
    }

    /** What is done with something by somebody. */
    @FunctionalInterface
    private interface Step {
        HttpResponse<String> take(Request request, Place place);
    }
}
