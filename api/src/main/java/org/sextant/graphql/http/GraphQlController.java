package org.sextant.graphql.http;

import io.micronaut.core.propagation.PropagatedContext;
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
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.cost.Limits;
import org.sextant.graphql.execution.Call;
import org.sextant.graphql.execution.Engine;
import org.sextant.graphql.execution.Execution;
import org.sextant.graphql.execution.Outcome;

/**
 * The endpoint, as the specification "GraphQL over HTTP" has it. What is at hand is answered at once; anything else is
 * run on another thread, which may wait.
 */
@Controller("/graphql")
@Produces(MediaType.ALL)
final class GraphQlController {
    private static final int SMALL_BODY = 16_384;

    private final Engine engine;
    private final Answers answers;
    private final CallReader calls;
    private final RequestReader requests;
    private final EventStreams streams;
    private final Limits limits;
    private final ExecutorService elsewhere;

    GraphQlController(Engine engine, Answers answers, CallReader calls, RequestReader requests, EventStreams streams,
            Limits limits, @Named(TaskExecutors.BLOCKING) ExecutorService elsewhere) {
        this.engine = engine;
        this.answers = answers;
        this.calls = calls;
        this.requests = requests;
        this.streams = streams;
        this.limits = limits;
        this.elsewhere = elsewhere;
    }

    @Post
    @Consumes(MediaType.ALL)
    CompletionStage<HttpResponse<?>> post(HttpRequest<?> http, @Body byte @Nullable [] body) {
        Optional<MediaTypes> accepted = accepted(http);
        if (accepted.isEmpty()) {
            return now(notAcceptable(http));
        }
        if (!isJson(http)) {
            return now(refusal(http, HttpStatus.UNSUPPORTED_MEDIA_TYPE, accepted.get(),
                    "Send 'Content-Type: application/json'."));
        }
        byte[] sent = body == null ? new byte[0] : body;
        if (sent.length > limits.requestBytes()) {
            return now(refusal(http, HttpStatus.REQUEST_ENTITY_TOO_LARGE, accepted.get(), "The request has "
                    + sent.length + " bytes; it may have " + limits.requestBytes() + "."));
        }
        return answer(http, new Asked(accepted.get(), () -> calls.body(sent), true), sent.length < SMALL_BODY);
    }

    @Get
    CompletionStage<HttpResponse<?>> get(HttpRequest<?> http) {
        return accepted(http)
                .map(type -> new Asked(type, () -> calls.parameters(http.getParameters()), false))
                .map(asked -> answer(http, asked, true)).orElseGet(() -> now(notAcceptable(http)));
    }

    private CompletionStage<HttpResponse<?>> answer(HttpRequest<?> http, Asked asked, boolean small) {
        Supplier<HttpResponse<?>> run = () -> run(http, asked);
        return Optional.of(asked).filter(_ -> small).flatMap(call -> atHand(http, call)).map(GraphQlController::now)
                .orElseGet(() -> CompletableFuture.supplyAsync(PropagatedContext.wrapCurrent(run), elsewhere));
    }

    /** An answer that is kept, to somebody who has not signed in and asks for the release in service. */
    private Optional<HttpResponse<?>> atHand(HttpRequest<?> http, Asked asked) {
        if (http.getHeaders().contains(HttpHeaders.AUTHORIZATION) || http.getHeaders().contains("Sextant-View")
                || EventStreams.isAccepted(http)) {
            return Optional.empty();
        }
        try {
            Call call = asked.call().get();
            return engine.isAtHand(call)
                    ? answers.known(engine.prepare(call, requests.read(http)), asked.type())
                            .map(answer -> written(http, asked, answer))
                    : Optional.empty();
        } catch (RequestProblem refusedBelow) {
            return Optional.empty();
        }
    }

    private HttpResponse<?> run(HttpRequest<?> http, Asked asked) {
        try {
            Call call = asked.call().get();
            Execution execution = engine.prepare(call, requests.read(http));
            if (!asked.mayChange() && !execution.isQuery() && !execution.isSubscription()) {
                return refusal(http, HttpStatus.METHOD_NOT_ALLOWED, asked.type(), "Send mutations by POST.")
                        .header(HttpHeaders.ALLOW, "POST");
            } else if (EventStreams.isWanted(http, execution)) {
                return streams.answer(http, call);
            }
            return written(http, asked, answers.answer(execution, asked.type()));
        } catch (RequestProblem problem) {
            return Responses.refusal(Statuses.of(problem.code()), asked.type(), Outcome.refusal(problem.code(),
                    String.valueOf(problem.getMessage()), RequestIdFilter.of(http)));
        }
    }

    private static Optional<MediaTypes> accepted(HttpRequest<?> http) {
        return MediaTypes.accepted(http.getHeaders().accept())
                .or(() -> EventStreams.isAccepted(http) ? Optional.of(MediaTypes.JSON) : Optional.empty());
    }

    private static HttpResponse<byte[]> written(HttpRequest<?> http, Asked asked, Answer answer) {
        return asked.mayChange()
                ? Responses.toPost(http, answer, asked.type())
                : Responses.toGet(http, answer, asked.type());
    }

    private static CompletionStage<HttpResponse<?>> now(HttpResponse<?> response) {
        return CompletableFuture.completedFuture(response);
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

    /**
     * What is asked.
     *
     * @param type      what to answer with
     * @param call      the call, read when it is needed
     * @param mayChange whether it may be a mutation
     */
    private record Asked(MediaTypes type, Supplier<Call> call, boolean mayChange) {
    }
}
