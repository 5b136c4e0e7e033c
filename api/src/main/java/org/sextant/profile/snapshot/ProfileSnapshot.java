package org.sextant.profile.snapshot;

import java.time.Instant;
import java.util.List;
import org.sextant.platform.AccountId;
import org.sextant.platform.Pix;
import org.sextant.release.ReleaseHeader;

/**
 * A profile as it stood at an instant. Nothing that happens later changes it: neither an answer, nor a reset, nor another
 * release.
 *
 * @param number     names it within this installation
 * @param release    the release that it was reckoned on
 * @param maximumPix the most that anybody could reach then
 * @param policy     the rule by which it was certifiable, or was not
 * @param scores     of all competences of the release, by index
 */
public record ProfileSnapshot(long number, AccountId learner, Instant takenAt, SnapshotReason reason,
        ReleaseHeader release, Pix pix, Pix maximumPix, boolean certifiable, String policy,
        List<SnapshotScore> scores) {
    public ProfileSnapshot {
        scores = List.copyOf(scores);
    }

    /** How many competences had level 1. */
    public int certifiableCompetences() {
        return (int) scores.stream().filter(SnapshotScore::isCertifiable).count();
    }
}
