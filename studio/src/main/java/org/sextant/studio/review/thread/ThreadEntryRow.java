package org.sextant.studio.review.thread;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;

/** A row of {@code studio_thread_entry}. */
@MappedEntity("studio_thread_entry")
record ThreadEntryRow(@Id @GeneratedValue @Nullable Long id, long threadId, ThreadEntry.Kind kind,
        @Nullable Long authorId, Instant writtenAt, String text) {
    ThreadEntry entry() {
        return new ThreadEntry(Objects.requireNonNull(id), threadId, kind,
                Optional.ofNullable(authorId).map(AccountId::new), writtenAt, text);
    }
}
