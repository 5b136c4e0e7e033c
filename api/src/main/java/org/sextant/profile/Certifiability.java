package org.sextant.profile;

import java.util.List;
import org.sextant.schema.framework.CompetenceIndex;

/**
 * Whether a profile is certifiable, and why.
 *
 * @param policy      the id of the policy that decided
 * @param isCertifiable whether it is
 * @param reached     how many competences have the level that the policy asks for
 * @param missing     how many more it takes; 0 for a certifiable profile
 * @param shortestWay as many competences as are missing, the nearest first; fewer where the release does not allow more
 */
public record Certifiability(String policy, boolean isCertifiable, int reached, int missing,
        List<Stretch> shortestWay) {
    public Certifiability {
        shortestWay = List.copyOf(shortestWay);
    }

    /**
     * A competence on the way.
     *
     * @param missingPix what is missing to the level that the policy asks for
     * @param minutes    about how long its next assessment takes
     * @param afterRetake whether failures bar the way, so that it has to be improved or reset first
     */
    public record Stretch(CompetenceIndex competence, int missingPix, int minutes, boolean afterRetake) {
    }
}
