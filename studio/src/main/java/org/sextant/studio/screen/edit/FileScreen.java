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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.form.Attachment;
import org.sextant.studio.screen.edit.form.Control;
import org.sextant.studio.screen.edit.form.FormView.KnownFile;

/** A file of one's own for a challenge: it is handed in, then named and put where it belongs. */
@Controller("/studio/edit/{kind}/{key}/file/{use}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class FileScreen {
    private static final Messages MESSAGES = Messages.beside(FileScreen.class);
    /** What files are for, as addresses name it. */
    private static final Map<String, Use> USES = Map.of("illustration", new Use("ILLUSTRATION", "/illustration"),
            "attachments", new Use("ATTACHMENT", Attachment.LIST), "embed", new Use("EMBED", "/embed/file"));
    private static final Set<String> REFUSALS = Set.of("400", "401", "413", "503");

    private final Screens screens;
    private final EditCalls calls;
    private final EditPages pages;
    private final Joins joins;

    FileScreen(Screens screens, EditCalls calls, EditPages pages, Joins joins) {
        this.screens = screens;
        this.calls = calls;
        this.pages = pages;
        this.joins = joins;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key,
            @PathVariable String use) {
        String refused = http.getParameters().getFirst("refused").filter(REFUSALS::contains).orElse("");
        Filled filled = Filled.of(http.getParameters().getFirst("upload").orElse(""));
        return in(http, kind, key, use, (request, place, _, data) -> page(http, request, place, use,
                refused.isEmpty() ? data : data.withoutUpload(), filled,
                refused.isEmpty()
                        ? List.of()
                        : List.of(new Texts(request.locale(), MESSAGES).get(
                                "file.refused." + refused, data.mebibytes()))));
    }

    /** Takes what was handed in, and puts it where it belongs. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> attach(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key,
            @PathVariable String use, @Body String body) {
        FilledForm form = FilledForm.of(body);
        Filled filled = new Filled(form.text("upload"), form.text("name"), form.text("alt.fr"), form.text("alt.en"));
        return in(http, kind, key, use, filled.upload(), (request, place, wanted, data) -> {
            FileData.TakePayload taken = calls.take(request, filled.upload(), filled.name(), wanted.wanted());
            KnownFile file = taken.file();
            return file == null
                    ? page(http, request, place, use, data, filled,
                            taken.userErrors().stream().map(EditData.UserError::message).toList())
                    : saved(http, request, place, wanted.pointer(), data, file, filled);
        });
    }

    private HttpResponse<String> saved(HttpRequest<?> http, Request request, Place place, String pointer,
            FileData data, KnownFile file, Filled filled) {
        FileData.Copy copy = data.copy();
        String document = Attachment.attached(copy.document(), pointer, file, filled.alt());
        EditData.SavePayload saved = calls.save(request, data.id(), copy.version(), document, copy.document());
        return joins.refused(http, request, place, saved, document, data.window(), Optional.empty()).orElseGet(
                () -> screens.seeOther(request.actor(), http, place.path() + "#" + Control.anchor(pointer)));
    }

    private HttpResponse<String> page(HttpRequest<?> http, Request request, Place place, String use, FileData data,
            Filled filled, List<String> errors) {
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                texts.get("file." + use), FileScreen.class, "file.jte",
                new Model(texts, place, use, data, filled, errors));
    }

    private HttpResponse<String> in(HttpRequest<?> http, String kind, String key, String use, Step step) {
        return in(http, kind, key, use, http.getParameters().getFirst("upload").orElse(""), step);
    }

    private HttpResponse<String> in(HttpRequest<?> http, String kind, String key, String use, String upload,
            Step step) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Optional<Place> place = Place.of(kind, key).filter(found -> found.kind().equals("CHALLENGE"));
        Use wanted = USES.get(use);
        if (place.isEmpty() || wanted == null) {
            return pages.missing(http, request, HttpStatus.NOT_FOUND);
        }
        FileData data = EditPages.isWriter(request.actor()) ? calls.file(request, place.get(), upload) : null;
        return data == null || !data.isEdited()
                ? screens.seeOther(request.actor(), http, place.get().path())
                : step.take(request, place.get(), wanted, data);
    }

    /** What is done about a working copy. */
    @FunctionalInterface
    private interface Step {
        HttpResponse<String> take(Request request, Place place, Use use, FileData data);
    }

    /**
     * What a file is for.
     *
     * @param wanted  as the API names it
     * @param pointer where the document has it
     */
    private record Use(String wanted, String pointer) {
    }

    /**
     * What was filled in.
     *
     * @param name empty for the name that the file was handed in under
     */
    public record Filled(String upload, String name, String french, String english) {
        static Filled of(String upload) {
            return new Filled(upload, "", "", "");
        }

        Map<String, String> alt() {
            Map<String, String> alt = new HashMap<>(Map.of("fr", french.strip(), "en", english.strip()));
            alt.values().removeIf(String::isEmpty);
            return alt;
        }
    }

    /** What {@code file.jte} shows. */
    public record Model(Texts texts, Place place, String use, FileData data, Filled filled, List<String> errors) {
        /** The address of this page. */
        public String path() {
            return place.path() + "/file/" + use;
        }

        /** What was handed in, where something was. */
        public FileData.@Nullable Upload upload() {
            return data.node();
        }

        /** What to call it. */
        public String name() {
            FileData.Upload upload = data.node();
            return filled.name().isEmpty() && upload != null ? upload.name() : filled.name();
        }

        /** What a browser offers to choose. */
        public @Nullable String accepted() {
            return switch (use) {
                case "illustration" -> "image/*";
                case "embed" -> ".html,.htm,text/html";
                default -> null;
            };
        }
    }
}
