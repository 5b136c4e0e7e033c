package org.sextant.profile;

import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.platform.Pix;
import org.sextant.schema.framework.Band;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/**
 * What somebody has reached in a competence, and what they may do about it today.
 *
 * @param daysBeforeReset   how many days it takes until it may be reset, 0 for today; none when there is nothing to reset
 * @param daysBeforeImprove how many days it takes until it may be improved, 0 for today; none when nothing is known
 * @param canImprove        whether it may be improved today, with failures to ask again
 * @param assessment        the assessment of it that is under way; none when none is
 * @param outlook           what its next assessment may bring
 * @param action            what takes it further
 */
public record Scorecard(CompetenceScore score, ScorecardStatus status, @Nullable Integer daysBeforeReset,
        @Nullable Integer daysBeforeImprove, boolean canImprove, @Nullable Assessment assessment, Outlook outlook,
        NextAction action) {
    /** Which competence it is. */
    public CompetenceIndex index() {
        return score.competence();
    }

    /** 0 to 8. */
    public int level() {
        return score.level();
    }

    /** The name of its two levels; none below level 1. */
    public @Nullable Band band() {
        return level() == 0 ? null : new Level(level()).band();
    }

    /** What it brings. */
    public Pix pix() {
        return score.pix();
    }

    /** 0 to 7. */
    public int pixAheadOfNextLevel() {
        return score.pixAhead();
    }

    /** Whether it has level 1. */
    public boolean isCertifiable() {
        return score.isCertifiable();
    }

    /** What the release lets one reach. */
    public Level maximumLevel() {
        return score.maximumLevel();
    }

    /** Whether it may be reset today. */
    public boolean canReset() {
        return Integer.valueOf(0).equals(daysBeforeReset);
    }
}
