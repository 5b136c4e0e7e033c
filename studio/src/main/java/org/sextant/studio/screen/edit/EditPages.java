package org.sextant.studio.screen.edit;

import gg.jte.Content;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.page.prompt.Prompt;
import org.sextant.page.prompt.PromptView;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.EditData.Copy;
import org.sextant.studio.screen.edit.EditData.Draft;
import org.sextant.studio.screen.edit.EditData.UserError;
import org.sextant.studio.screen.edit.form.Control;
import org.sextant.studio.screen.edit.form.Form;
import org.sextant.studio.screen.edit.form.FormView;
import org.sextant.studio.screen.edit.form.Labels;

/** The pages of the editor. */
@Singleton
public final class EditPages {
    private static final Messages MESSAGES = Messages.beside(EditPages.class);

    private final Screens screens;
    private final EditCalls calls;
    private final LinkCalls links;
    private final PromptView prompts;

    EditPages(Screens screens, EditCalls calls, LinkCalls links, PromptView prompts) {
        this.screens = screens;
        this.calls = calls;
        this.links = links;
        this.prompts = prompts;
    }

    static boolean isWriter(Actor actor) {
        return Stream.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER).anyMatch(actor::has);
    }

    /** The editor with the working copy, and what there is to say. */
    HttpResponse<String> editor(HttpRequest<?> http, Request request, Place place, Said said) {
        Draft draft = calls.draft(request, place);
        Copy copy = draft == null ? null : draft.workingCopy();
        if (draft == null || copy == null) {
            return closed(http, request, place);
        }
        Prompt prompt = copy.preview() == null ? null : copy.preview().prompt();
        Draft tried = said.answer().isEmpty() || prompt == null
                ? draft
                : calls.draft(request, place, prompt.answer(said.answer()));
        Texts texts = new Texts(request.locale(), MESSAGES);
        String shown = said.unsaved().isEmpty() ? copy.document() : said.unsaved();
        Form form = Form.of(place.kind(), shown, copy.schema(), new Labels(request.locale()));
        List<FormView.KnownFile> files = place.kind().equals("CHALLENGE")
                ? calls.files(request, Typed.tree(copy.document()),
                        http.getParameters().get("files", String.class).orElse(""))
                : List.of();
        EditModel model = new EditModel(texts, place, draft, copy,
                tried == null || tried.workingCopy() == null ? null : tried.workingCopy().trial(),
                FormView.of(form, request.locale(), copy.problems(), files, copy.files(),
                        place.path(), links.of(http, request, form)),
                prompt == null ? null : prompts.of(prompt, said.answer(), request.locale()), said,
                Generated.of(Typed.tree(copy.document())));
        return page(http, request, said.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY, place,
                "edit.jte", model);
    }

    /** The part of the editor in which a place of the document is mended; the list of what is wrong where it has no field. */
    String anchor(Request request, Place place, String document, String pointer) {
        Form form = Form.of(place.kind(), document, calls.schema(request, place, Typed.tree(document)),
                new Labels(request.locale()));
        String nearest = form.nearest(pointer);
        return nearest.equals(Control.anchor("")) ? "problems" : nearest;
    }

    /** The editor after a button took something away, with the way back. */
    HttpResponse<String> without(HttpRequest<?> http, Request request, Place place, String button, String before) {
        String schema = calls.schema(request, place, Typed.tree(before));
        String name = Form.of(place.kind(), before, schema, new Labels(request.locale()))
                .name(button.substring(button.indexOf(' ') + 1));
        return editor(http, request, place, Said.taken(new Taken(button, before, name)));
    }

    /** What is there when nothing is being edited: where it stands, and the way into the editor. */
    HttpResponse<String> closed(HttpRequest<?> http, Request request, Place place) {
        return lost(http, request, place, "", "", List.of());
    }

    HttpResponse<String> refused(HttpRequest<?> http, Request request, Place place, List<UserError> errors) {
        return lost(http, request, place, "", "", errors);
    }

    HttpResponse<String> missing(HttpRequest<?> http, Request request, HttpStatus status) {
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("missing"), EditPages.class, "missing.jte", texts);
    }

    /**
     * What is there when nothing is being edited, with a document that has no working copy any longer, to go on with.
     *
     * @param seen the document that it began with
     */
    HttpResponse<String> lost(HttpRequest<?> http, Request request, Place place, String document, String seen,
            List<UserError> errors) {
        Draft draft = calls.draft(request, place);
        return page(http, request, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY, place,
                "closed.jte", new Closed(new Texts(request.locale(), MESSAGES), place, draft, document, seen, errors,
                        isWriter(request.actor())));
    }

    private HttpResponse<String> page(HttpRequest<?> http, Request request, HttpStatus status, Place place,
            String template, Object model) {
        return screens.page(http, request, status, place.key(), EditPages.class, template, model);
    }

    /**
     * What there is to say above the form.
     *
     * @param reason  what was written as the reason
     * @param unsaved what could not be saved; empty where it was
     * @param version the version of the working copy to which that belongs
     * @param seen    the document that it began with
     * @param answer  what was filled in of the preview
     * @param taken   what a button took away; null for nothing
     */
    public record Said(List<UserError> errors, String reason, String unsaved, int version, String seen,
            Map<String, String> answer, @Nullable Taken taken) {
        static final Said NOTHING = refused(List.of(), "");

        static Said refused(List<UserError> errors, String reason) {
            return new Said(errors, reason, "", 0, "", Map.of(), null);
        }

        /** What could not be saved, with what the window that wrote it says: that of the present copy it never saw. */
        static Said unsaved(List<UserError> errors, String document, Window window) {
            return new Said(errors, "", document, window.version(), window.seen(), Map.of(), null);
        }

        static Said answer(Map<String, String> answer) {
            return new Said(List.of(), "", "", 0, "", answer, null);
        }

        static Said taken(Taken taken) {
            return new Said(List.of(), "", "", 0, "", Map.of(), taken);
        }
    }

    /**
     * What a button took away, which can be taken back.
     *
     * @param button what the button says
     * @param before the document with it
     * @param name   what it is called; empty for what has no name
     */
    public record Taken(String button, String before, String name) {
    }

    /**
     * What {@code closed.jte} shows.
     *
     * @param document what was thrown away, or has no working copy any longer; empty for nothing
     * @param seen     the document that it began with
     */
    public record Closed(Texts texts, Place place, @Nullable Draft draft, String document, String seen,
            List<UserError> errors, boolean isWriter) {
        /** Whether its newest revision may be put forward. */
        public boolean isProposable() {
            return isWriter && draft != null && draft.revision() > 0
                    && (draft.acceptedRevision() == null || draft.acceptedRevision() < draft.revision())
                    && (draft.proposal() == null || draft.proposal().revision().number() < draft.revision());
        }
    }

    /** What {@code edit.jte} shows. */
    public record EditModel(Texts texts, Place place, Draft draft, Copy copy, EditData.@Nullable Trial trial,
            FormView form, @Nullable Content prompt, Said said, @Nullable Generated generated) {
        /** The document that the form was made of. */
        public String document() {
            return said.unsaved().isEmpty() ? copy.document() : said.unsaved();
        }

        /** The version of the working copy to which that belongs. */
        public int version() {
            return said.unsaved().isEmpty() ? copy.version() : said.version();
        }
    }
}
