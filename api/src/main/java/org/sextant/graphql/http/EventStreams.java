package org.sextant.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.execution.Call;
import org.sextant.graphql.execution.Engine;
import org.sextant.graphql.execution.Execution;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.execution.Subscribed;
import org.sextant.graphql.live.Admission;
import org.sextant.graphql.live.LiveLimits;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Answers as {@code text/event-stream}, by the protocol "GraphQL over Server-Sent Events", each operation on a connection
 * of its own: events {@code next} with an answer each, then {@code complete}. A stream that ends without it was cut off,
 * and the client may connect again.
 */
@Singleton
final class EventStreams implements GracefulShutdownCapable {
    private final Engine engine;
    private final RequestReader requests;
    private final Admission admission;
    private final LiveLimits limits;
    private final TaskScheduler scheduler;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

    EventStreams(Engine engine, RequestReader requests, Admission admission, LiveLimits limits,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.engine = engine;
        this.requests = requests;
        this.admission = admission;
        this.limits = limits;
        this.scheduler = scheduler;
    }

    /** Whether a call is answered so: all calls where the client likes that best, subscriptions where it takes it. */
    static boolean isWanted(HttpRequest<?> http, Execution execution) {
        List<MediaType> accepted = http.getHeaders().accept().stream()
                .filter(type -> type.getQualityAsNumber().signum() > 0)
                .sorted(Comparator.comparing(MediaType::getQualityAsNumber).reversed()).toList();
        int place = accepted.indexOf(MediaType.TEXT_EVENT_STREAM_TYPE);
        return place == 0 || (place > 0 && execution.isSubscription());
    }

    /** Whether a client may be answered so, so that it need accept nothing else. */
    static boolean isAccepted(HttpRequest<?> http) {
        return http.getHeaders().accept().contains(MediaType.TEXT_EVENT_STREAM_TYPE);
    }

    /** Runs a call. */
    HttpResponse<Publisher<byte[]>> answer(HttpRequest<?> http, Call call) {
        Function<String, @Nullable String> headers = RequestReader.headers(http);
        String id = RequestIdFilter.of(http);
        String client = requests.client(http);
        Subscribed subscribed = engine.subscribe(call, requests.read(http),
                () -> requests.readLater(id, client, headers));
        return written(switch (subscribed) {
            case Subscribed.Answered(Outcome outcome) -> Flux.just(EventStream.next(outcome.specification()),
                    EventStream.COMPLETE);
            case Subscribed.Begun(Flow.Publisher<Outcome> answers) -> stream(answers, id, client);
        });
    }

    private Flux<byte[]> stream(Flow.Publisher<Outcome> answers, String id, String address) {
        admission.check(address);
        return Flux.create(sink -> {
            EventStream stream = new EventStream(sink, id);
            try {
                follow(stream, sink, admission.admit(address));
                answers.subscribe(stream);
            } catch (RequestProblem takenMeanwhile) {
                stream.onError(takenMeanwhile);
            }
        });
    }

    private void follow(EventStream stream, FluxSink<byte[]> sink, Admission.Seat seat) {
        Admission.Seat operation = admission.operation();
        open.add(stream);
        Future<?> beat = scheduler.scheduleAtFixedRate(limits.keepAliveTime(), limits.keepAliveTime(),
                stream::keepAlive);
        sink.onDispose(() -> {
            beat.cancel(false);
            open.remove(stream);
            seat.close();
            operation.close();
            stream.end();
        });
        stream.open();
    }

    private static MutableHttpResponse<Publisher<byte[]>> written(Publisher<byte[]> body) {
        return HttpResponse.ok(body).contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Accel-Buffering", "no");
    }

    @Override
    public CompletionStage<?> shutdownGracefully() {
        open.forEach(EventStream::cutOff);
        return CompletableFuture.completedStage(null);
    }
}
