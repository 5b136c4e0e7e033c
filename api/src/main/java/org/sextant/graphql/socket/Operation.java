package org.sextant.graphql.socket;

import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.execution.Call;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.execution.Subscribed;
import org.sextant.graphql.live.Admission;
import org.slf4j.MDC;

/**
 * An operation on a socket. It runs and its events are answered on threads of their own; its state belongs to the
 * event loop of the socket.
 */
final class Operation implements Flow.Subscriber<Outcome> {
    private final String id;
    private final String requestId;
    private final Conversation conversation;
    private final Admission.Seat seat;
    private boolean beginning = true;
    private boolean over;
    private Flow.@Nullable Subscription subscription;

    Operation(String id, String requestId, Conversation conversation, Admission.Seat seat) {
        this.id = id;
        this.requestId = requestId;
        this.conversation = conversation;
        this.seat = seat;
    }

    /** Runs it. Not on the event loop. */
    void begin(Sockets sockets, Call call, String client, Function<String, @Nullable String> headers) {
        try (var _ = MDC.putCloseable("requestId", requestId)) {
            Subscribed subscribed = sockets.engine().subscribe(call,
                    sockets.requests().read(requestId, client, headers),
                    () -> sockets.requests().readLater(requestId, client, headers));
            switch (subscribed) {
                case Subscribed.Answered(Outcome outcome) -> answered(outcome);
                case Subscribed.Begun(Flow.Publisher<Outcome> answers) -> answers.subscribe(this);
            }
        } catch (RuntimeException problem) {
            onError(problem);
        }
        conversation.later(() -> {
            beginning = false;
            giveBack();
        });
    }

    private void answered(Outcome outcome) {
        if (outcome.wasRun()) {
            onNext(outcome);
            onComplete();
        } else {
            conversation.later(() -> conversation.refuse(this, outcome.errors()));
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        conversation.later(() -> {
            subscription = given;
            if (over) {
                given.cancel();
            } else {
                given.request(1);
            }
        });
    }

    @Override
    public void onNext(Outcome outcome) {
        String text = Message.text("next", id, outcome.specification());
        conversation.later(() -> conversation.next(this, text));
    }

    @Override
    public void onError(Throwable problem) {
        conversation.later(() -> conversation.fail(this, problem));
    }

    @Override
    public void onComplete() {
        conversation.later(() -> conversation.complete(this));
    }

    String id() {
        return id;
    }

    String requestId() {
        return requestId;
    }

    boolean isOver() {
        return over;
    }

    /** Asks for the next event, where there are events. */
    void more() {
        if (subscription != null) {
            subscription.request(1);
        }
    }

    /** Ends it: nothing more of it is told. */
    void end() {
        over = true;
        if (subscription != null) {
            subscription.cancel();
        }
        giveBack();
    }

    private void giveBack() {
        if (over && !beginning) {
            seat.close();
        }
    }
}
