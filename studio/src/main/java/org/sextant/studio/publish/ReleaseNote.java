package org.sextant.studio.publish;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher wrote about a release.
 *
 * @param releaseNumber the release
 * @param revision      1 for the first, then one more each
 * @param text          Markdown
 * @param accountId     who wrote it; null once they have deleted their account
 */
@Introspected
public record ReleaseNote(int releaseNumber, int revision, String text, @Nullable Long accountId,
        Instant writtenAt) {
}
