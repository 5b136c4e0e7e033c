package org.sextant.profile;

import java.util.List;
import org.sextant.platform.Pix;

/**
 * What somebody has reached, without what they may do about it.
 *
 * @param scores      of all competences, by index
 * @param pix         their sum
 * @param certifiable whether the policy in force calls them certifiable
 * @param policy      the id of that policy
 */
public record ProfileScores(List<CompetenceScore> scores, Pix pix, boolean certifiable, String policy) {
    public ProfileScores {
        scores = List.copyOf(scores);
    }
}
