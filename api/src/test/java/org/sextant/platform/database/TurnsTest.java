package org.sextant.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who comes first to the database is served first. */
class TurnsTest {
    private static final long LONG = 60_000;

    @Test
    void turnsComeInTheOrderOfArrival() throws Exception {
        Turns turns = new Turns(1, LONG);
        CountDownLatch holds = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        List<Integer> served = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Integer> holder = threads.submit(() -> turns.take(() -> {
                holds.countDown();
                return waitFor(first);
            }));
            holds.await();
            List<Thread> waiting = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int number = i;
                Thread thread = Thread.ofPlatform().start(() -> turns.take(() -> served.add(number)));
                waiting.add(thread);
                while (thread.getState() != Thread.State.TIMED_WAITING) {
                    Thread.sleep(1);
                }
            }
            first.countDown();
            holder.get();
            for (Thread thread : waiting) {
                thread.join();
            }
        }
        assertThat(served).isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void noMoreAreServedAtOnceThanThePoolCanBearWithItsReaders() throws Exception {
        Turns turns = new Turns(5, LONG);
        AtomicInteger within = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(threads.submit(() -> turns.take(() -> {
                    most.accumulateAndGet(within.incrementAndGet(), Math::max);
                    Thread.yield();
                    return within.decrementAndGet();
                })));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aTurnThatDoesNotComeInTimeIsAnOutageAndOneThatFailedIsGivenOn() throws Exception {
        Turns turns = new Turns(1, 50);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            CountDownLatch holds = new CountDownLatch(1);
            Future<Integer> holder = threads.submit(() -> turns.take(() -> {
                holds.countDown();
                return waitFor(done);
            }));
            holds.await();
            assertThatThrownBy(() -> turns.take(() -> 1)).satisfies(
                    thrown -> assertThat(DatabaseFault.of(thrown)).contains(
                            new DatabaseFault("the database does not answer", false)));
            done.countDown();
            holder.get();
        }
        assertThatThrownBy(() -> turns.take(() -> {
            throw new IllegalStateException("failed");
        })).hasMessage("failed");
        assertThat(turns.take(() -> "served")).isEqualTo("served");
    }

    private static int waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
