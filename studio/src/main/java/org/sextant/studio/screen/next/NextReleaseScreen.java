package org.sextant.studio.screen.next;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.change.Changes;

/** What the next release would have, with what it changes, and its publication. */
@Controller("/studio/next-release")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class NextReleaseScreen {
    private static final Messages MESSAGES = Messages.beside(NextReleaseScreen.class);
    private static final String SEEN = "contentSha256";
    private static final String NOTE = "note";

    private final Screens screens;

    NextReleaseScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        return page(http, HttpStatus.OK, "", List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> publish(HttpRequest<?> http, @Body Map<String, String> form) {
        String note = form.getOrDefault(NOTE, "");
        Map<String, Object> variables = Map.of("input", Map.of(SEEN, form.getOrDefault(SEEN, ""), NOTE, note));
        Payload payload = screens.run(NextReleaseScreen.class, "releasePublish.graphql", screens.request(http),
                variables, Published.class).releasePublish();
        List<String> errors = payload.userErrors().stream().map(UserError::message).toList();
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, "/studio/releases")
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, note, errors);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String note, List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Candidate candidate = screens.run(NextReleaseScreen.class, "nextRelease.graphql", request, Map.of(), Data.class)
                .releaseCandidate();
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("title"), NextReleaseScreen.class, "nextRelease.jte",
                new Model(texts, candidate, request.actor().has(Role.PUBLISHER), note, errors));
    }

    /**
     * What the template shows.
     *
     * @param note   what was sent and refused, so that nothing typed is lost
     * @param errors why it was refused
     */
    public record Model(Texts texts, Candidate candidate, boolean publisher, String note, List<String> errors) {
        /** What an entry changes. */
        public Changes changes(Entry entry) {
            return Changes.of(texts.locale(), entry.changes());
        }

        /** Whether it can be published as it is. */
        public boolean isPublishable() {
            return publisher && !candidate.entries().nodes().isEmpty()
                    && candidate.problems().stream().noneMatch(problem -> problem.severity().equals("ERROR"));
        }
    }

    /** What {@code nextRelease.graphql} answers. */
    public record Data(Candidate releaseCandidate) {
    }

    /** What would be published. */
    public record Candidate(Base base, String contentSha256, Entries entries, List<Obstacle> obstacles,
            List<Problem> problems) {
    }

    /** The release in service. */
    public record Base(int number) {
    }

    /** What goes in. */
    public record Entries(List<Entry> nodes, int totalCount) {
    }

    /** Something that goes in. */
    public record Entry(boolean isNew, Draft draft, List<Changes.Change> changes) {
    }

    /** What it is. */
    public record Draft(String kind, String key) {
    }

    /** Something validated that cannot go in. */
    public record Obstacle(Draft draft, String reason) {
    }

    /** What a rule says. */
    public record Problem(String severity, String kind, String key, String path, String advice, String message) {
    }

    /** What {@code releasePublish.graphql} answers. */
    public record Published(Payload releasePublish) {
    }

    /** A payload. */
    public record Payload(@Nullable Base release, List<UserError> userErrors) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
