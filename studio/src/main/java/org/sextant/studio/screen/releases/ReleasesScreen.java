package org.sextant.studio.screen.releases;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;

/** The releases, their notes, and the bank that is offered. */
@Controller("/studio/releases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ReleasesScreen {
    private static final Messages MESSAGES = Messages.beside(ReleasesScreen.class);
    private static final String PATH = "/studio/releases";
    private static final String AFTER = "after";
    private static final int NOT_SEEN = -1;

    private final Screens screens;

    ReleasesScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        return page(http, HttpStatus.OK, Map.of(), List.of());
    }

    @Post("/note")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> note(HttpRequest<?> http, @Body Map<String, String> form) {
        Map<String, Object> variables = Map.of("id", form.getOrDefault("id", ""), "expectedRevision", revision(form),
                "input", Map.of("text", form.getOrDefault("text", "")));
        return changed(http, form, screens.run(ReleasesScreen.class, "releaseNote.graphql", screens.request(http),
                variables, NoteData.class).releaseNote());
    }

    @Post("/offer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> offer(HttpRequest<?> http, @Body Map<String, String> form) {
        Map<String, Object> variables = Map.of("input",
                Map.of("contentSha256", form.getOrDefault("contentSha256", "")));
        return changed(http, form, screens.run(ReleasesScreen.class, "releaseOfferAccept.graphql",
                screens.request(http), variables, OfferData.class).releaseOfferAccept());
    }

    @Post("/rollback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> rollBack(HttpRequest<?> http, @Body Map<String, String> form) {
        String seen = form.getOrDefault("expectedRelease", "");
        Map<String, Object> variables = Map.of("id", form.getOrDefault("release", ""), "input",
                Map.of("expectedRelease", seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : NOT_SEEN, "note",
                        form.getOrDefault("note", "")));
        return changed(http, form, screens.run(ReleasesScreen.class, "releaseRollback.graphql",
                screens.request(http), variables, RollbackData.class).releaseRollback());
    }

    private static int revision(Map<String, String> form) {
        String revision = form.getOrDefault("expectedRevision", "");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : NOT_SEEN;
    }

    private HttpResponse<String> changed(HttpRequest<?> http, Map<String, String> form, Payload payload) {
        List<String> errors = payload.userErrors().stream().map(UserError::message).toList();
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, PATH + place(http))
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, Map<String, String> form,
            List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        boolean publisher = request.actor().has(Role.PUBLISHER);
        Map<String, Object> variables = new HashMap<>(Map.of("publisher", publisher));
        http.getParameters().getFirst(AFTER).ifPresent(after -> variables.put(AFTER, after));
        Data data = screens.run(ReleasesScreen.class, "releases.graphql", request, variables, Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("title"), ReleasesScreen.class, "releases.jte",
                new Model(texts, data, request.actor().login(), publisher, place(http), form, errors));
    }

    private static String place(HttpRequest<?> http) {
        return http.getParameters().getFirst(AFTER)
                .map(after -> "?" + AFTER + "=" + URLEncoder.encode(after, StandardCharsets.UTF_8)).orElse("");
    }

    /**
     * What the template shows.
     *
     * @param place  where in the list this page begins, as forms that come back to it write it
     * @param form   what was sent and refused, so that nothing typed is lost
     * @param errors why it was refused
     */
    public record Model(Texts texts, Data data, String login, boolean publisher, String place,
            Map<String, String> form, List<String> errors) {
        /** Whether what was refused belongs to a release on this page, and is said there. */
        public boolean isAnswered() {
            return data.releases().nodes().stream().anyMatch(
                    release -> isBeingWritten(release.id())
                            || (isBeingBroughtBack(release.id()) && release.number() != newest()));
        }

        /** Whether the note of this release was sent and refused. */
        public boolean isBeingWritten(String id) {
            return id.equals(form.get("id"));
        }

        /** The number of the newest release, which every node takes into service within seconds. */
        public int newest() {
            return data.newest().nodes().stream().mapToInt(Newest::number).max().orElse(0);
        }

        /** Whether bringing this release back was refused. */
        public boolean isBeingBroughtBack(String id) {
            return id.equals(form.get("release"));
        }

        /** The text to go on writing: what was refused, otherwise the present note. */
        public String text(Release release) {
            return isBeingWritten(release.id()) ? form.getOrDefault("text", "") : release.noteText();
        }
    }

    /** What {@code releases.graphql} answers. */
    public record Data(Newests newest, Releases releases, @Nullable Offer releaseOffer) {
    }

    /** The newest release. */
    public record Newests(List<Newest> nodes) {
    }

    /** The number of a release. */
    public record Newest(int number) {
    }

    /** A page of releases. */
    public record Releases(List<Release> nodes, PageInfo pageInfo, int totalCount) {
    }

    /** Where the page lies. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
    }

    /** A release. */
    public record Release(String id, int number, Instant publishedAt, String origin, String contentSha256,
            boolean isInService, @Nullable String publisher, @Nullable Newest restores, @Nullable Note note) {
        /** The revision of the note that is shown; 0 for none. */
        public int revision() {
            return note == null ? 0 : note.revision();
        }

        /** The text of the note; empty for none. */
        public String noteText() {
            return note == null ? "" : note.text();
        }
    }

    /** A note. */
    public record Note(String text, int revision, String author, Instant writtenAt) {
    }

    /** A bank that waits. */
    public record Offer(String contentSha256, Instant offeredAt) {
    }

    /** What {@code releaseNote.graphql} answers. */
    public record NoteData(Payload releaseNote) {
    }

    /** What {@code releaseOfferAccept.graphql} answers. */
    public record OfferData(Payload releaseOfferAccept) {
    }

    /** What {@code releaseRollback.graphql} answers. */
    public record RollbackData(Payload releaseRollback) {
    }

    /** A payload. */
    public record Payload(List<UserError> userErrors) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
