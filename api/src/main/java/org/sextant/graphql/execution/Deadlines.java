package org.sextant.graphql.execution;

import graphql.ExecutionInput;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sextant.graphql.cost.Limits;
import org.sextant.platform.Stopwatch;

/** Ends operations that run for too long: none of their fields is fetched any more. */
@Singleton
class Deadlines {
    private final Map<ExecutionInput, Stopwatch> begun = new ConcurrentHashMap<>();
    private final long nanoseconds;

    Deadlines(Limits limits) {
        this.nanoseconds = limits.time().toNanos();
    }

    void begin(ExecutionInput operation) {
        begun.put(operation, Stopwatch.started());
    }

    void end(ExecutionInput operation) {
        begun.remove(operation);
    }

    @Scheduled(fixedDelay = "100ms")
    void cancelTheLate() {
        begun.forEach((operation, watch) -> {
            if (watch.nanoseconds() > nanoseconds) {
                operation.cancel();
            }
        });
    }
}
