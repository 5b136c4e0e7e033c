package org.sextant.profile;

import org.sextant.content.index.ExactPix;
import org.sextant.platform.Pix;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/**
 * What somebody has reached in a competence.
 *
 * @param exact        the sum of what the validated skills bring, before anything is capped or rounded
 * @param pix          its whole pix, at most 8 for each level that the release lets one reach
 * @param level        0 to 8, at most what the release lets one reach
 * @param maximumLevel what the release lets one reach
 */
public record CompetenceScore(CompetenceIndex competence, ExactPix exact, Pix pix, int level, Level maximumLevel) {
    /** The pix within the level, ahead of the next one: 0 to 7. */
    public int pixAhead() {
        return pix.value() % Pix.PER_LEVEL;
    }

    /** Whether the competence can be certified: from level 1. */
    public boolean isCertifiable() {
        return level >= Level.LOWEST;
    }
}
