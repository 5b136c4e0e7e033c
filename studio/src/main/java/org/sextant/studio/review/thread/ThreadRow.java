package org.sextant.studio.review.thread;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code studio_thread}. */
@MappedEntity("studio_thread")
record ThreadRow(@Id @GeneratedValue @Nullable Long id, long proposalId, long entityId, int baseRevision,
        ThreadPlace place, String path, int part, boolean isOpen, Instant openedAt) {
    ReviewThread thread() {
        return new ReviewThread(Objects.requireNonNull(id), proposalId, entityId, baseRevision,
                new Anchor(place, path, part), isOpen, openedAt);
    }
}
