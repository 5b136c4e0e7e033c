package org.sextant.studio.exchange.intake;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.sextant.platform.database.Startup;

/** Forgets what was planned long ago. */
@Singleton
class OldPlans {
    private final PlanMemory plans;
    private final Startup startup;

    OldPlans(PlanMemory plans, Startup startup) {
        this.plans = plans;
        this.startup = startup;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void forget() {
        startup.round(plans::forget);
    }
}
