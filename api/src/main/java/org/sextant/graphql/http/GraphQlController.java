package org.sextant.graphql.http;

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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Call;
import org.sextant.graphql.Engine;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Execution;
import org.sextant.graphql.Outcome;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.cost.Limits;

/** The endpoint, as the specification "GraphQL over HTTP" has it. */
@Controller("/graphql")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
final class GraphQlController {
    private final Engine engine;
    private final Answers answers;
    private final CallReader calls;
    private final RequestReader requests;
    private final Limits limits;

    GraphQlController(Engine engine, Answers answers, CallReader calls, RequestReader requests, Limits limits) {
        this.engine = engine;
        this.answers = answers;
        this.calls = calls;
        this.requests = requests;
        this.limits = limits;
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<byte[]> post(HttpRequest<?> http, @Body byte @Nullable [] body) {
        Optional<MediaTypes> accepted = MediaTypes.accepted(http.getHeaders().accept());
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
        return answer(http, accepted.get(), () -> calls.body(sent), true);
    }

    @Get
    HttpResponse<byte[]> get(HttpRequest<?> http) {
        Optional<MediaTypes> accepted = MediaTypes.accepted(http.getHeaders().accept());
        if (accepted.isEmpty()) {
            return notAcceptable(http);
        }
        return answer(http, accepted.get(), () -> calls.parameters(http.getParameters()), false);
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> http, MediaTypes type, Supplier<Call> read,
            boolean mayChange) {
        try {
            Execution execution = engine.prepare(read.get(), requests.read(http));
            if (!mayChange && !execution.isQuery()) {
                return refusal(http, HttpStatus.METHOD_NOT_ALLOWED, type, "Send mutations by POST.")
                        .header(HttpHeaders.ALLOW, "POST");
            }
            Answer answer = answers.answer(execution, type);
            return mayChange ? Responses.toPost(http, answer, type) : Responses.toGet(http, answer, type);
        } catch (RequestProblem problem) {
            return Responses.refusal(Statuses.of(problem.code()), type, Outcome.refusal(problem.code(),
                    String.valueOf(problem.getMessage()), RequestIdFilter.of(http)));
        }
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
        return Responses.refusal(status, type,
                Outcome.refusal(ErrorCode.BAD_REQUEST, sentence, RequestIdFilter.of(http)));
    }
}
