package org.sextant.tutorial.own;

import java.time.Instant;
import org.sextant.schema.content.Tutorial;

/**
 * A tutorial that is kept for later.
 *
 * @param isPublished whether the release that is read has it; otherwise it is as it was when it was saved
 */
public record SavedTutorial(Tutorial tutorial, Instant savedAt, boolean isPublished) {
}
