package org.sextant.graphql;

import graphql.ExecutionInput;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sextant.graphql.cost.Limits;

/** Ends operations that run for too long: none of their fields is fetched any more. */
@Singleton
class Deadlines {
    private final Map<ExecutionInput, Long> begun = new ConcurrentHashMap<>();
    private final long nanoseconds;

    Deadlines(Limits limits) {
        this.nanoseconds = limits.time().toNanos();
    }

    void begin(ExecutionInput operation) {
        begun.put(operation, System.nanoTime());
    }

    void end(ExecutionInput operation) {
        begun.remove(operation);
    }

    @Scheduled(fixedDelay = "100ms")
    void cancelTheLate() {
        long now = System.nanoTime();
        begun.forEach((operation, began) -> {
            if (now - began > nanoseconds) {
                operation.cancel();
            }
        });
    }
}
