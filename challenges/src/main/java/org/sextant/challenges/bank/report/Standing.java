package org.sextant.challenges.bank.report;

import java.util.Optional;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/**
 * How a bank stands to a floor.
 *
 * @param competence the one measured; none for the whole bank
 * @param level      the one measured; none for all together
 * @param figure     what was measured
 */
public record Standing(Floor floor, Optional<CompetenceIndex> competence, Optional<Level> level, double figure) {
    /** What is to be said of it. */
    enum Verdict {
        BROKEN, WANTING, HELD
    }

    /** Whether the floor is broken. */
    public boolean isBroken() {
        return verdict() == Verdict.BROKEN;
    }

    /** Whether it is held, yet less than wanted. */
    public boolean isWanting() {
        return verdict() == Verdict.WANTING;
    }

    Verdict verdict() {
        if (!floor.isHeldBy(figure)) {
            return Verdict.BROKEN;
        }
        return floor.isReachedBy(figure) ? Verdict.HELD : Verdict.WANTING;
    }

    /** Where it was measured, such as "1.2, level 7". */
    String place() {
        return competence.map(index -> index.value()).orElse("the bank")
                + level.map(value -> ", level " + value).orElse("");
    }

    /** The figure beside the demand, as a sentence without its full stop. */
    @Override
    public String toString() {
        return place() + ": " + floor.measure().words() + ": " + Numbers.shown(figure) + "; " + floor.demand()
                + (isBroken() ? " [" + floor.measure().key() + "]" : "");
    }
}
