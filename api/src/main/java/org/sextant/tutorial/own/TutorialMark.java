package org.sextant.tutorial.own;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.release.ReleaseNumber;

/**
 * What somebody did with a tutorial.
 *
 * @param savedAt      since when it is kept for later; none when it is not
 * @param savedRelease the release it was read in when it was saved; none when it is not saved
 * @param seenAt       when it was first said to be seen; none when never
 * @param rating       what they say of it; none when nothing
 */
public record TutorialMark(TutorialId tutorial, @Nullable Instant savedAt, @Nullable ReleaseNumber savedRelease,
        @Nullable Instant seenAt, @Nullable TutorialRating rating) {
    /** Whether it is kept for later. */
    public boolean isSaved() {
        return savedAt != null;
    }

    /** Whether it was seen. */
    public boolean isSeen() {
        return seenAt != null;
    }
}
