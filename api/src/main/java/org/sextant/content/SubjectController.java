package org.sextant.content;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.http.RequestReader;
import org.sextant.platform.Actor;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;

/** The list of subjects as files: {@code /releases/current/subjects.csv}, {@code /releases/3/subjects.json}. */
@Controller("/releases/{release}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SubjectController {
    private static final String CURRENT = "current";

    private final ContentStore store;
    private final RequestReader requests;

    SubjectController(ContentStore store, RequestReader requests) {
        this.store = store;
        this.requests = requests;
    }

    @Get("/subjects.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(@PathVariable String release, HttpRequest<?> http) throws UnreadableRelease {
        Optional<SubjectList> list = list(release, http);
        if (list.isEmpty()) {
            return missing(release, http);
        }
        return HttpResponse.ok(list.get().csv().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8").header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"subjects-" + list.get().release() + ".csv\"");
    }

    @Get("/subjects.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> json(@PathVariable String release, HttpRequest<?> http) throws UnreadableRelease {
        Optional<SubjectList> list = list(release, http);
        return list.isEmpty() ? missing(release, http) : HttpResponse.ok(list.get());
    }

    private Optional<SubjectList> list(String release, HttpRequest<?> http) throws UnreadableRelease {
        Request request = requests.read(http, Actor.ANONYMOUS);
        Optional<PublishedContent> content = release.equals(CURRENT) ? Optional.of(store.current()) : numbered(release);
        return content.map(found -> SubjectList.of(found, request.locales()));
    }

    private Optional<PublishedContent> numbered(String release) throws UnreadableRelease {
        Optional<ReleaseNumber> number = ReleaseNumber.parse(release);
        return number.isEmpty() ? Optional.empty() : store.byNumber(number.get());
    }

    private MutableHttpResponse<?> missing(String release, HttpRequest<?> http) {
        return HttpResponse.notFound(Outcome.refusal(ErrorCode.BAD_REQUEST, "There is no release '" + release
                + "'; write a number, or 'current'.", requests.read(http, Actor.ANONYMOUS).id()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
