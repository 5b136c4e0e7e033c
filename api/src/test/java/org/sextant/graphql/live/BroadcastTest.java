package org.sextant.graphql.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sextant.graphql.RequestProblem;

import static org.assertj.core.api.Assertions.assertThat;

class BroadcastTest {
    @Test
    void whoTakesNothingIsLeftBehindAtOnceAndTheOthersMissNothing() throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Broadcast<Integer> broadcast = new Broadcast<>(executor, 16);
            Listener slow = new Listener(0);
            Listener quick = new Listener(Long.MAX_VALUE);
            broadcast.events().subscribe(slow);
            broadcast.events().subscribe(quick);
            assertThat(slow.ready.await(10, TimeUnit.SECONDS) && quick.ready.await(10, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 17; i++) {
                broadcast.tell(i);
                quick.awaitSize(i + 1);
            }
            assertThat(slow.ended.get(10, TimeUnit.SECONDS)).isInstanceOf(RequestProblem.class)
                    .hasMessageStartingWith("16 events wait to be taken");
            assertThat(slow.taken).isEmpty();
            assertThat(quick.ended).isNotDone();
            // a listener that cancels is taken off the list by a task of the executor, which may run a little later
            for (int i = 0; i < 1000 && broadcast.listeners() > 1; i++) {
                Thread.sleep(5);
            }
            assertThat(broadcast.listeners()).isEqualTo(1);
        }
    }

    private static final class Listener implements Flow.Subscriber<Integer> {
        private final long wanted;
        private final CountDownLatch ready = new CountDownLatch(1);
        private final List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
        private final CompletableFuture<Throwable> ended = new CompletableFuture<>();
        private volatile Flow.Subscription subscription = new Flow.Subscription() {
            @Override
            public void request(long n) {
                // not yet subscribed
            }

            @Override
            public void cancel() {
                // not yet subscribed
            }
        };

        Listener(long wanted) {
            this.wanted = wanted;
        }

        void awaitSize(int size) throws InterruptedException {
            for (int i = 0; i < 1000 && taken.size() < size; i++) {
                Thread.sleep(5);
            }
            assertThat(taken).hasSize(size);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (wanted > 0) {
                given.request(wanted);
            }
            ready.countDown();
        }

        @Override
        public void onNext(Integer item) {
            taken.add(item);
        }

        @Override
        public void onError(Throwable problem) {
            subscription.cancel();
            ended.complete(problem);
        }

        @Override
        public void onComplete() {
            ended.complete(new IllegalStateException("nothing ends this"));
        }
    }
}
