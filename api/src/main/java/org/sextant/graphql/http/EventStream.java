package org.sextant.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.live.Problems;
import reactor.core.publisher.FluxSink;

/** The answers of one subscription on their way to a client that reads them as an event stream. */
final class EventStream implements Flow.Subscriber<Outcome> {
    /** The event after which nothing comes. */
    static final byte[] COMPLETE = bytes("event: complete\ndata: \n\n");

    private static final byte[] COMMENT = bytes(":\n\n");
    private static final byte[] NEXT = bytes("event: next\ndata: ");
    private static final byte[] END = bytes("\n\n");
    private static final JsonMapper JSON = new JsonMapper();

    private final FluxSink<byte[]> sink;
    private final String requestId;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean over;
    private volatile Flow.@Nullable Subscription subscription;

    EventStream(FluxSink<byte[]> sink, String requestId) {
        this.sink = sink;
        this.requestId = requestId;
    }

    /** An event with an answer. */
    static byte[] next(Map<String, Object> answer) {
        try {
            ByteArrayOutputStream event = new ByteArrayOutputStream();
            event.writeBytes(NEXT);
            event.writeBytes(JSON.writeValueAsBytes(answer));
            event.writeBytes(END);
            return event.toByteArray();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written", e);
        }
    }

    /** Lets the client know that it is heard. */
    void open() {
        sink.next(COMMENT);
        sink.onRequest(_ -> askForMore());
    }

    /** Sends a comment, unless the client does not even take what there is. */
    void keepAlive() {
        if (sink.requestedFromDownstream() > 0) {
            sink.next(COMMENT);
        }
    }

    /** Ends the stream where it is, so that the client connects again. */
    void cutOff() {
        sink.complete();
    }

    /** Takes no more events. */
    void end() {
        over = true;
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (over) {
            given.cancel();
        } else {
            askForMore();
        }
    }

    @Override
    public void onNext(Outcome outcome) {
        sink.next(next(outcome.specification()));
        asked.set(false);
        askForMore();
    }

    @Override
    public void onError(Throwable problem) {
        sink.next(next(Problems.answer(problem, requestId)));
        onComplete();
    }

    @Override
    public void onComplete() {
        sink.next(COMPLETE);
        sink.complete();
    }

    private void askForMore() {
        Flow.Subscription given = subscription;
        if (given != null && sink.requestedFromDownstream() > 0 && asked.compareAndSet(false, true)) {
            given.request(1);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
