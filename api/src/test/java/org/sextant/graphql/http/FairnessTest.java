package org.sextant.graphql.http;

import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that arrive on several event loops at once are all run, however busy the cores are. */
class FairnessTest {
    private static final int LOOPS = 8;
    private static final int WAITING = 4;
    private static final int RUNS = 4_000;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    /** Each loop always has a few requests waiting, so that whoever serves one queue to its end serves no other. */
    @Test
    void noEventLoopStarvesWhileOthersAreBusy() throws InterruptedException {
        ExecutorService elsewhere = SERVER.running().context().getBean(ExecutorService.class,
                Qualifiers.byName(TaskExecutors.BLOCKING));
        CountDownLatch left = new CountDownLatch(RUNS);
        List<Loop> loops = IntStream.range(0, LOOPS).mapToObj(_ -> new Loop(elsewhere, left)).toList();
        loops.forEach(Loop::begin);
        left.await();
        loops.forEach(loop -> loop.thread.shutdownNow());
        assertThat(loops).extracting(loop -> loop.served.get()).allSatisfy(
                served -> assertThat(served).isGreaterThan(RUNS / LOOPS / 4));
    }

    private static final class Loop {
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final AtomicInteger served = new AtomicInteger();
        private final AtomicInteger work = new AtomicInteger();
        private final ExecutorService elsewhere;
        private final CountDownLatch left;

        Loop(ExecutorService elsewhere, CountDownLatch left) {
            this.elsewhere = elsewhere;
            this.left = left;
        }

        void begin() {
            IntStream.range(0, WAITING).forEach(_ -> arrive());
        }

        private void arrive() {
            if (left.getCount() > 0) {
                thread.execute(() -> elsewhere.execute(this::serve));
            }
        }

        private void serve() {
            work.addAndGet(IntStream.range(0, 50_000).map(i -> i * 31 ^ i).sum());
            left.countDown();
            served.incrementAndGet();
            arrive();
        }
    }
}
