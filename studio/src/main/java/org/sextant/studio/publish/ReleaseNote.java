package org.sextant.studio.publish;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * What a publisher wrote about a release.
 *
 * @param releaseNumber the release
 * @param revision      1 for the first, then one more each
 * @param text          Markdown
 * @param author        the login of who wrote it
 */
@Introspected
public record ReleaseNote(int releaseNumber, int revision, String text, String author, Instant writtenAt) {
}
