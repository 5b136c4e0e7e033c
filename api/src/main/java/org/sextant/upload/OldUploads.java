package org.sextant.upload;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.sextant.platform.database.Startup;

/** Forgets files that were handed in long ago. */
@Singleton
class OldUploads {
    private final UploadService uploads;
    private final Startup startup;

    OldUploads(UploadService uploads, Startup startup) {
        this.uploads = uploads;
        this.startup = startup;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void forget() {
        startup.round(uploads::forget);
    }
}
