package org.sextant.studio.once;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.sextant.platform.database.Startup;

/** Forgets keys that nobody sends again. */
@Singleton
class OldKeys {
    private final OnceService keys;
    private final Startup startup;

    OldKeys(OnceService keys, Startup startup) {
        this.keys = keys;
        this.startup = startup;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void forget() {
        startup.round(keys::forget);
    }
}
