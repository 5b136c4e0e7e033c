package org.sextant.content;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.sextant.platform.database.DatabaseFault;
import org.sextant.platform.database.Startup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for a newer release, so that every node follows a publication by itself. */
@Singleton
class ContentPoller {
    private static final Logger LOG = LoggerFactory.getLogger(ContentPoller.class);

    private final ContentStore store;
    private final Startup startup;
    private boolean away;

    ContentPoller(ContentStore store, Startup startup) {
        this.store = store;
        this.startup = startup;
    }

    @Scheduled(fixedDelay = "${sextant.release-poll:2s}", initialDelay = "${sextant.release-poll:2s}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void poll() {
        if (startup.obstacle().isPresent()) {
            return;
        }
        try {
            store.refresh();
            if (away) {
                LOG.info("The database answers again");
                away = false;
            }
        } catch (RuntimeException e) {
            DatabaseFault fault = DatabaseFault.of(e).orElseThrow(() -> e);
            if (!away) {
                LOG.warn("Serving the release at hand: {}", fault.sentence());
                away = true;
            }
        }
    }
}
