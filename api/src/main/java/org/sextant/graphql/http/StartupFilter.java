package org.sextant.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.execution.Outcome;
import org.sextant.platform.database.Startup;

/** Answers 503 with the reason while the server is on its way up; health and metrics answer always. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class StartupFilter {
    private static final List<String> ALWAYS = List.of("/health", "/prometheus");

    private final Startup startup;

    StartupFilter(Startup startup) {
        this.startup = startup;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> hold(HttpRequest<?> request) {
        Optional<String> obstacle = startup.obstacle();
        if (obstacle.isEmpty() || ALWAYS.stream().anyMatch(request.getPath()::startsWith)) {
            return null;
        }
        MutableHttpResponse<Object> answer = HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
        return answer.header(HttpHeaders.RETRY_AFTER, "1").body(Outcome.refusal(ErrorCode.UNAVAILABLE,
                "Not yet: " + obstacle.get() + "; try again in a moment.", RequestIdFilter.of(request)));
    }
}
