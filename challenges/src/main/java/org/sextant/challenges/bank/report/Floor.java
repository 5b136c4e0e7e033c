package org.sextant.challenges.bank.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/**
 * What a figure must not fall under, or rise above.
 *
 * @param measure     the figure
 * @param competences each of those is measured alone; none named: the whole bank is
 * @param levels      each of those levels of each competence is measured alone; none named: all levels together
 * @param least       what it must reach; either this or {@code most}
 * @param most        what it must not exceed
 * @param wanted      what it is meant to come to, where that is more than is demanded yet
 * @param remark      why, in the author's words
 */
public record Floor(Measure measure, List<CompetenceIndex> competences, List<Level> levels, @Nullable Double least,
        @Nullable Double most, @Nullable Double wanted, @Nullable String remark) {
    public Floor {
        Require.present(measure, "measure");
        competences = Require.sortedByUnique(competences, index -> index, "competences");
        levels = Require.sortedByUnique(levels, level -> level, "levels");
        if ((least == null) == (most == null)) {
            throw new IllegalArgumentException("a floor has either 'least' or 'most'");
        }
        if (!levels.isEmpty() && competences.isEmpty()) {
            throw new IllegalArgumentException("'levels' are those of 'competences'; name these too");
        }
        if (wanted != null && ((least != null && wanted < least) || (most != null && wanted > most))) {
            throw new IllegalArgumentException("'wanted' is less than what is demanded already");
        }
    }

    /** Whether the figure stands as it must. */
    boolean isHeldBy(double figure) {
        return (least == null || figure >= least) && (most == null || figure <= most);
    }

    /** Whether the figure stands as it is meant to. */
    boolean isReachedBy(double figure) {
        return isHeldBy(figure) && (wanted == null || (least == null ? figure <= wanted : figure >= wanted));
    }

    /** What is demanded, such as "at least 3". */
    String demand() {
        return least == null
                ? "at most " + Numbers.shown(Require.present(most, "most"))
                : "at least " + Numbers.shown(least);
    }
}
