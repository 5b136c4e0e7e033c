package org.sextant.profile;

import java.util.List;
import org.sextant.platform.Pix;
import org.sextant.schema.content.TubeId;

/**
 * What the next assessment of a competence may bring somebody.
 *
 * @param score        what is reached today
 * @param greatestGain the pix it brings if everything that can be asked succeeds, capped as the score is
 * @param expectedGain the pix it brings on average, for the level that the answers so far speak of
 * @param questions    about how many questions it takes; 0 when nothing can be asked
 * @param minutes      about how long that takes; begun minutes count
 * @param tubes        the subjects that bring pix, those that bring most on average first
 * @param reachable    the pix that the release allows anybody in this competence, capped as the score is
 */
public record Outlook(CompetenceScore score, int greatestGain, double expectedGain, int questions, int minutes,
        List<TubeId> tubes, Pix reachable) {
    public Outlook {
        tubes = List.copyOf(tubes);
    }

    /** The pix that are missing to a level; 0 when it is reached. */
    public int missingPix(int level) {
        return Math.max(0, level * Pix.PER_LEVEL - score.pix().value());
    }

    /** Whether the next assessment can lead to a level without anything being asked again. */
    public boolean leadsTo(int level) {
        return greatestGain >= missingPix(level);
    }
}
