package org.sextant.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Call;
import org.sextant.graphql.Engine;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Outcome;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.cost.Limits;

/** The endpoint, as the specification "GraphQL over HTTP" has it. */
@Controller("/graphql")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
final class GraphQlController {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Engine engine;
    private final RequestReader requests;
    private final EventStreams streams;
    private final Limits limits;

    GraphQlController(Engine engine, RequestReader requests, EventStreams streams, Limits limits) {
        this.engine = engine;
        this.requests = requests;
        this.streams = streams;
        this.limits = limits;
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> post(HttpRequest<?> http, @Body byte @Nullable [] body) {
        Optional<MediaTypes> accepted = accepted(http);
        if (accepted.isEmpty()) {
            return notAcceptable(http);
        }
        if (!isJson(http)) {
            return refusal(http, HttpStatus.UNSUPPORTED_MEDIA_TYPE, accepted.get(),
                    "Send 'Content-Type: application/json'.");
        }
        byte[] sent = body == null ? new byte[0] : body;
        if (sent.length > limits.requestBytes()) {
            return refusal(http, HttpStatus.REQUEST_ENTITY_TOO_LARGE, accepted.get(), "The request has " + sent.length
                    + " bytes; it may have " + limits.requestBytes() + ".");
        }
        return answer(http, accepted.get(), () -> CallReader.body(sent), true);
    }

    @Get
    HttpResponse<?> get(HttpRequest<?> http) {
        Optional<MediaTypes> accepted = accepted(http);
        if (accepted.isEmpty()) {
            return notAcceptable(http);
        }
        return answer(http, accepted.get(), () -> CallReader.parameters(http.getParameters()), false);
    }

    private HttpResponse<?> answer(HttpRequest<?> http, MediaTypes type, Supplier<Call> read,
            boolean mayChange) {
        try {
            Call call = read.get();
            if (!mayChange && !engine.isQuery(call) && !engine.isSubscription(call)) {
                return refusal(http, HttpStatus.METHOD_NOT_ALLOWED, type, "Send mutations by POST.")
                        .header(HttpHeaders.ALLOW, "POST");
            }
            if (streams.wanted(http, call)) {
                return streams.answer(http, call);
            }
            Outcome outcome = engine.run(call, requests.read(http));
            return written(status(outcome, type), type, outcome.specification());
        } catch (RequestProblem problem) {
            return written(Statuses.of(problem.code()), type,
                    Outcome.refusal(problem.code(), String.valueOf(problem.getMessage()),
                            RequestIdFilter.of(http)));
        }
    }

    private static Optional<MediaTypes> accepted(HttpRequest<?> http) {
        return MediaTypes.accepted(http.getHeaders().accept())
                .or(() -> EventStreams.isAccepted(http) ? Optional.of(MediaTypes.JSON) : Optional.empty());
    }

    private static HttpStatus status(Outcome outcome, MediaTypes type) {
        if (outcome.unavailable()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return outcome.wasRun() || type == MediaTypes.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    private static boolean isJson(HttpRequest<?> http) {
        return http.getContentType().filter(t -> t.getName().equals(MediaType.APPLICATION_JSON))
                .filter(t -> t.getCharset().map(c -> c.name().equals("UTF-8")).orElse(true)).isPresent();
    }

    private static HttpResponse<byte[]> notAcceptable(HttpRequest<?> http) {
        return refusal(http, HttpStatus.NOT_ACCEPTABLE, MediaTypes.JSON,
                "Accept application/graphql-response+json or application/json.");
    }

    private static MutableHttpResponse<byte[]> refusal(HttpRequest<?> http, HttpStatus status, MediaTypes type,
            String sentence) {
        return written(status, type, Outcome.refusal(ErrorCode.BAD_REQUEST, sentence, RequestIdFilter.of(http)));
    }

    private static MutableHttpResponse<byte[]> written(HttpStatus status, MediaTypes type, Map<String, Object> answer) {
        try {
            var response = HttpResponse.<byte[]>status(status).body(JSON.writeValueAsBytes(answer))
                    .header(HttpHeaders.CONTENT_TYPE, type.header()).header(HttpHeaders.CACHE_CONTROL, "no-store");
            boolean later = status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS;
            return later ? response.header(HttpHeaders.RETRY_AFTER, "1") : response;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written", e);
        }
    }
}
