package org.sextant.content;

import jakarta.inject.Singleton;
import org.sextant.platform.database.StartupStep;

/** Brings the newest release into memory before requests are answered. */
@Singleton
final class ContentStartup implements StartupStep {
    private final ContentStore store;

    ContentStartup(ContentStore store) {
        this.store = store;
    }

    @Override
    public int getOrder() {
        return CONTENT;
    }

    @Override
    public void run() {
        store.refresh();
    }
}
