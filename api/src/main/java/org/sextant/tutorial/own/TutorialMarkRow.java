package org.sextant.tutorial.own;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.release.ReleaseNumber;

/** A row of {@code tutorial_mark}. */
@MappedEntity("tutorial_mark")
record TutorialMarkRow(@Id long accountId, @Id String tutorial, @Nullable Instant savedAt,
        @Nullable Integer savedRelease, @Nullable Instant seenAt, @Nullable TutorialRating rating,
        @Nullable Instant ratedAt) {
    TutorialMark mark() {
        return new TutorialMark(new TutorialId(tutorial), savedAt,
                savedRelease == null ? null : new ReleaseNumber(savedRelease), seenAt, rating);
    }
}
