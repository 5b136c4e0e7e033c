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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.Sent;
import org.sextant.studio.screen.difference.Place;

/**
 * What was validated since the release in service, the choice of what goes into the next one, and its publication. One form
 * holds all of it, so that neither a box nor a note is lost on the way; what was unchecked and not worked out anew is not
 * what its checksum says, and is not published.
 */
@Controller(NextReleaseScreen.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class NextReleaseScreen {
    static final String PATH = "/studio/next-release";
    static final Messages MESSAGES = Messages.beside(NextReleaseScreen.class);
    static final String NOTE = "note";
    private static final String SEEN = "contentSha256";
    private static final String LIST = "list";
    private static final int SIZE = 25;

    private final Screens screens;

    NextReleaseScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        return page(http, HttpStatus.OK, Sent.of(http), List.of());
    }

    /** The same with what was checked and typed, none of which stands in an address. */
    @Post("/choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> choose(HttpRequest<?> http, @Body String body) {
        return page(http, HttpStatus.OK, Sent.of(body), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> publish(HttpRequest<?> http, @Body String body) {
        Sent sent = Sent.of(body);
        Map<String, Object> input = new HashMap<>(Choice.of(sent).variables());
        input.put(SEEN, sent.text(SEEN));
        input.put(NOTE, sent.text(NOTE));
        Payload payload = screens.run(NextReleaseScreen.class, "releasePublish.graphql", screens.request(http),
                Map.of("input", input), Published.class).releasePublish();
        List<String> errors = payload.userErrors().stream().map(UserError::message).toList();
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, "/studio/releases")
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, sent, errors);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, Sent sent, List<String> refusals) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        Choice choice = Choice.of(sent);
        List<String> errors = new ArrayList<>(refusals);
        if (choice.dropped() > 0) {
            errors.add(texts.get(choice.isAll() ? "tooManyOut" : "tooManyIn", Choice.MOST, choice.dropped()));
        }
        Map<String, Object> variables = new HashMap<>(choice.variables());
        variables.putAll(Place.of(sent.text(LIST)).variables(SIZE));
        Data data = screens.run(NextReleaseScreen.class, "nextRelease.graphql", request, variables, Data.class);
        return screens.page(http, request, errors.isEmpty() ? status : HttpStatus.UNPROCESSABLE_ENTITY,
                texts.get("title"), NextReleaseScreen.class, "nextRelease.jte",
                new NextRelease(texts, data.validated(), data.releaseCandidate(), choice, sent.text(LIST),
                        request.actor().has(Role.PUBLISHER), sent.text(NOTE), errors));
    }

    /** What {@code nextRelease.graphql} answers. */
    public record Data(NextRelease.Validated validated, NextRelease.Candidate releaseCandidate) {
    }

    /** What {@code releasePublish.graphql} answers. */
    public record Published(Payload releasePublish) {
    }

    /** A payload. */
    public record Payload(List<UserError> userErrors) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
