package org.sextant.profile;

import java.util.List;
import org.sextant.platform.Actor;
import org.sextant.platform.Pix;
import org.sextant.release.ReleaseHeader;

/**
 * What somebody masters, by one release.
 *
 * @param owner      whose it is
 * @param pix        the sum over all competences
 * @param scorecards of all competences, by index
 * @param choices    the competences that can be taken further today, the most worthwhile first
 */
public record Profile(Actor owner, ReleaseHeader release, Pix pix, Certifiability certifiability,
        List<Scorecard> scorecards, List<Scorecard> choices) {
    public Profile {
        scorecards = List.copyOf(scorecards);
        choices = List.copyOf(choices);
    }

    /** The most that anybody can reach in this release. */
    public Pix maximumPix() {
        return new Pix(release.maximumPix());
    }

    /** The pix that a certification would count: those of competences of level 1 and more. */
    public Pix certifiablePix() {
        return new Pix(scorecards.stream().filter(Scorecard::isCertifiable).mapToInt(card -> card.pix().value()).sum());
    }

    /** Whether it is certifiable. */
    public boolean certifiable() {
        return certifiability.isCertifiable();
    }

    /** How many competences have the level that certification asks for. */
    public int certifiableCompetences() {
        return certifiability.reached();
    }
}
