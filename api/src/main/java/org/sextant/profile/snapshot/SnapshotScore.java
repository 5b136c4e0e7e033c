package org.sextant.profile.snapshot;

import org.sextant.platform.Pix;
import org.sextant.schema.framework.CompetenceIndex;

/**
 * What was reached in a competence.
 *
 * @param level 0 to 8
 */
public record SnapshotScore(CompetenceIndex index, int level, Pix pix) {
    /** Whether it has level 1. */
    public boolean isCertifiable() {
        return level > 0;
    }
}
