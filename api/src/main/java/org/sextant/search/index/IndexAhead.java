package org.sextant.search.index;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.platform.database.Startup;

/**
 * Makes the indexes of a release a moment after it has come into service, before anybody searches it. Not sooner: what
 * readers ask at the swap itself, and the first answers of a server that starts, come first.
 */
@Singleton
class IndexAhead {
    private final ContentStore store;
    private final Startup startup;
    private final IndexKeeper indexes;
    private volatile @Nullable PublishedContent seen;

    IndexAhead(ContentStore store, Startup startup, IndexKeeper indexes) {
        this.store = store;
        this.startup = startup;
        this.indexes = indexes;
    }

    /** Prepares a release that was in service at the look before as well. */
    @Scheduled(fixedDelay = "${sextant.search-ahead:500ms}", initialDelay = "${sextant.search-ahead:500ms}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void look() {
        if (startup.obstacle().isPresent()) {
            return;
        }
        PublishedContent inService = store.current();
        if (inService.equals(seen)) {
            indexes.prepare(inService);
        }
        seen = inService;
    }
}
