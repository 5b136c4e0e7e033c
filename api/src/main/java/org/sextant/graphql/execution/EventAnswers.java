package org.sextant.graphql.execution;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The answers of a subscription: its operation, run on each event where the event is told. */
final class EventAnswers implements Flow.Publisher<Outcome> {
    private final Flow.Publisher<Object> events;
    private final Function<Object, Outcome> answer;

    EventAnswers(Flow.Publisher<Object> events, Function<Object, Outcome> answer) {
        this.events = events;
        this.answer = answer;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Outcome> subscriber) {
        events.subscribe(new Listener(subscriber));
    }

    /** Ends once, whether its events end, an answer fails or both. */
    private final class Listener implements Flow.Subscriber<Object> {
        private final Flow.Subscriber<? super Outcome> subscriber;
        private final AtomicBoolean ended = new AtomicBoolean();
        private volatile Flow.Subscription subscription = NONE;

        Listener(Flow.Subscriber<? super Outcome> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscriber.onSubscribe(given);
        }

        @Override
        public void onNext(Object event) {
            if (ended.get()) {
                return;
            }
            Outcome outcome;
            try {
                outcome = answer.apply(event);
            } catch (RuntimeException problem) {
                onError(problem);
                return;
            }
            subscriber.onNext(outcome);
        }

        @Override
        public void onError(Throwable problem) {
            if (ended.compareAndSet(false, true)) {
                subscription.cancel();
                subscriber.onError(problem);
            }
        }

        @Override
        public void onComplete() {
            if (ended.compareAndSet(false, true)) {
                subscriber.onComplete();
            }
        }
    }

    private static final Flow.Subscription NONE = new Flow.Subscription() {
        @Override
        public void request(long n) {
            // nothing comes before the events are subscribed to
        }

        @Override
        public void cancel() {
            // nothing to end
        }
    };
}
