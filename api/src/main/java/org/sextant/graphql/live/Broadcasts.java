package org.sextant.graphql.live;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/** Makes broadcasts, each for the events of one kind. */
@Singleton
public final class Broadcasts {
    private final ExecutorService executor;
    private final LiveLimits limits;

    Broadcasts(@Named(TaskExecutors.BLOCKING) ExecutorService executor, LiveLimits limits) {
        this.executor = executor;
        this.limits = limits;
    }

    /** A broadcast that nobody listens to yet. */
    public <T> Broadcast<T> broadcast() {
        return new Broadcast<>(executor, limits.waitingEvents());
    }
}
