package org.sextant.graphql.live;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/**
 * Tells events to all who listen on this node. Each listener has a queue of its own: one that is slow is told so and
 * left behind, and nobody waits for it.
 */
public final class Broadcast<T> {
    private final SubmissionPublisher<T> publisher;
    private final int waiting;

    Broadcast(Executor executor, int waiting) {
        this.publisher = new SubmissionPublisher<>(executor, waiting);
        this.waiting = publisher.getMaxBufferCapacity();
    }

    /** Tells an event; returns at once, whoever listens. */
    public void tell(T event) {
        publisher.offer(event, (listener, _) -> leaveBehind(listener));
    }

    /** All events from now on. */
    public Flow.Publisher<T> events() {
        return publisher;
    }

    /** How many listen. */
    public int listeners() {
        return publisher.getNumberOfSubscribers();
    }

    private boolean leaveBehind(Flow.Subscriber<? super T> listener) {
        listener.onError(new RequestProblem(ErrorCode.TOO_MANY, waiting + " events wait to be taken, and another came."
                + " Ask for what you missed, then subscribe again."));
        return false;
    }
}
