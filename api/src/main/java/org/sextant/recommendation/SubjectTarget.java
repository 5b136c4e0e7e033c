package org.sextant.recommendation;

import java.util.List;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * What of a subject is aimed at.
 *
 * @param levels those of its skills, one for each skill, at least one, in rising order whatever order they were given in
 */
public record SubjectTarget(TubeId tube, List<Level> levels) {
    public SubjectTarget {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("nothing of " + tube + " is aimed at");
        }
        levels = levels.stream().sorted().toList();
    }

    /** The hardest level. */
    public Level hardest() {
        return levels.getLast();
    }
}
