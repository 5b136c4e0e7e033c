package org.sextant.studio.screen.releases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.Sent;
import org.sextant.studio.screen.difference.Compared;
import org.sextant.studio.screen.difference.Difference;

/** What a release has otherwise than another, both of them chosen by their numbers. */
@Controller("/studio/releases/{number}/changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ReleaseChangesScreen {
    private static final Messages MESSAGES = Messages.beside(ReleaseChangesScreen.class);
    private static final String OF = "of";
    private static final String SINCE = "since";

    private final Screens screens;

    ReleaseChangesScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String number) {
        Request request = screens.request(http);
        Sent sent = Sent.of(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        String of = sent.text(OF).strip();
        return of.isEmpty() || of.equals(number)
                ? page(http, request, number, sent)
                : screens.seeOther(request.actor(), http, "/studio/releases/" + encoded(of) + "/changes?" + SINCE
                        + "=" + encoded(sent.text(SINCE)));
    }

    private HttpResponse<String> page(HttpRequest<?> http, Request request, String number, Sent sent) {
        Texts texts = new Texts(request.locale(), MESSAGES);
        String since = sent.text(SINCE).isBlank() ? before(number) : sent.text(SINCE).strip();
        Compared compared = Compared.of(screens, request, number, since);
        @Nullable
        Difference difference = compared.of() == null || compared.since() == null
                ? null
                : difference(request, number, since, sent);
        return screens.page(http, request, difference == null ? HttpStatus.NOT_FOUND : HttpStatus.OK,
                texts.get("changes.title"), ReleaseChangesScreen.class, "releaseChanges.jte",
                new Model(texts, compared, number, since, difference));
    }

    private @Nullable Difference difference(Request request, String number, String since, Sent sent) {
        Map<String, Object> variables = new HashMap<>(Difference.variables(sent));
        variables.put(OF, Compared.id(number));
        variables.put(SINCE, Compared.id(since));
        Later later = screens
                .run(ReleaseChangesScreen.class, "releaseChanges.graphql", request, variables, Data.class).release();
        return later == null ? null : Difference.of(request.locale(), later.changesSince(), sent);
    }

    /** The number before one, as it was written; the first has none before it. */
    private static String before(String number) {
        return number.matches("\\d{1,9}") ? Integer.toString(Math.max(1, Integer.parseInt(number) - 1)) : number;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * What the template shows.
     *
     * @param of         the number of the release, as it was written
     * @param since      that of the one it is compared with
     * @param difference null where one of them is none
     */
    public record Model(Texts texts, Compared compared, String of, String since, @Nullable Difference difference) {
        /** What they do not have alike. */
        public Difference found() {
            return Objects.requireNonNull(difference);
        }

        /** The number that there is no release of. */
        public String missing() {
            return compared.of() == null ? of : since;
        }
    }

    /** What {@code releaseChanges.graphql} answers. */
    public record Data(@Nullable Later release) {
    }

    /** The later release. */
    public record Later(Difference.Page changesSince) {
    }
}
