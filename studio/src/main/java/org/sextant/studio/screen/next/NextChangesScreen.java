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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.Sent;
import org.sextant.studio.screen.difference.Compared;
import org.sextant.studio.screen.difference.Difference;

/** What the next release, as somebody has chosen it, would have otherwise than any release. */
@Controller("/studio/next-release/changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class NextChangesScreen {
    private static final String SINCE = "since";

    private final Screens screens;

    NextChangesScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        return page(http, Sent.of(http));
    }

    /** The same with a choice and a note, which are kept on the way. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> compare(HttpRequest<?> http, @Body String body) {
        return page(http, Sent.of(body));
    }

    private HttpResponse<String> page(HttpRequest<?> http, Sent sent) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), NextReleaseScreen.MESSAGES);
        Compared asked = Compared.of(screens, request, "", sent.text(SINCE).strip());
        String since = sent.text(SINCE).isBlank()
                ? Integer.toString(asked.releases().newest())
                : sent.text(SINCE).strip();
        Choice choice = Choice.of(sent);
        @Nullable
        Difference difference = asked.since() == null && !sent.text(SINCE).isBlank()
                ? null
                : difference(request, choice, since, sent);
        return screens.page(http, request, difference == null ? HttpStatus.NOT_FOUND : HttpStatus.OK,
                texts.get("changes.title"), NextChangesScreen.class, "nextChanges.jte",
                new Model(texts, asked, choice, since, sent.text(NextReleaseScreen.NOTE), difference));
    }

    private Difference difference(Request request, Choice choice, String since, Sent sent) {
        Map<String, Object> variables = new HashMap<>(choice.variables());
        variables.putAll(Difference.variables(sent));
        variables.put(SINCE, Compared.id(since));
        return Difference.of(request.locale(), screens.run(NextChangesScreen.class, "nextChanges.graphql", request,
                variables, Data.class).releaseCandidate().changesSince(), sent);
    }

    /**
     * What the template shows.
     *
     * @param since      the number of the release that it is compared with, as it was written
     * @param note       what was typed on the page before
     * @param difference null where there is no release of that number
     */
    public record Model(Texts texts, Compared compared, Choice choice, String since, String note,
            @Nullable Difference difference) {
        /** What they do not have alike. */
        public Difference found() {
            return Objects.requireNonNull(difference);
        }
    }

    /** What {@code nextChanges.graphql} answers. */
    public record Data(Candidate releaseCandidate) {
    }

    /** The next release. */
    public record Candidate(Difference.Page changesSince) {
    }
}
