package org.sextant.graphql.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/** Counts what stays open, and refuses a connection above the limits. */
@Singleton
public final class Admission {
    private final LiveLimits limits;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger operations = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    Admission(LiveLimits limits, MeterRegistry meters) {
        this.limits = limits;
        Gauge.builder("sextant.live.connections", connections, AtomicInteger::get)
                .description("WebSockets and event streams that are open").register(meters);
        Gauge.builder("sextant.live.operations", operations, AtomicInteger::get)
                .description("Subscriptions, and other operations on WebSockets, under way").register(meters);
    }

    /** Whether there is a seat for a connection; a {@link RequestProblem} that says the limit when there is none. */
    public void check(String address) {
        if (connections.get() >= limits.connections()) {
            throw new RequestProblem(ErrorCode.UNAVAILABLE, "This server keeps " + limits.connections()
                    + " connections open and has no more; try again in a moment.");
        }
        if (byAddress.getOrDefault(address, 0) >= limits.connectionsPerAddress()) {
            throw new RequestProblem(ErrorCode.TOO_MANY, "Your address keeps " + limits.connectionsPerAddress()
                    + " connections open and may have no more; close one, then try again.");
        }
    }

    /** Takes a seat for a connection; a {@link RequestProblem} as of {@link #check} when there is none. */
    public synchronized Seat admit(String address) {
        check(address);
        connections.incrementAndGet();
        byAddress.merge(address, 1, Integer::sum);
        return new Seat(() -> leave(address));
    }

    /** Notes an operation that has begun; it is over when its seat is closed. */
    public Seat operation() {
        operations.incrementAndGet();
        return new Seat(operations::decrementAndGet);
    }

    private void leave(String address) {
        byAddress.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
        connections.decrementAndGet();
    }

    /** What is taken until it is given back. */
    public static final class Seat implements AutoCloseable {
        private final Runnable giveBack;
        private final AtomicBoolean closed = new AtomicBoolean();

        /** A seat that is given back so. */
        public Seat(Runnable giveBack) {
            this.giveBack = giveBack;
        }

        /** Gives it back, once. */
        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                giveBack.run();
            }
        }
    }
}
