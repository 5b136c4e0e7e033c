package org.sextant.knowledge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.framework.Level;

/**
 * What is known of one learner on one tube. A level at or below the floor is validated, one at or above the ceiling is
 * invalidated, any other is untested.
 *
 * @param floor     the highest validated level, 0 at the start
 * @param floorAt   when it was reached; none at the start
 * @param ceiling   the lowest invalidated level, above the floor; none at the start
 * @param ceilingAt when it was found; none at the start
 * @param asked     the levels asked directly, in the order asked, without those that changed nothing
 */
public record KnowledgeState(int floor, @Nullable Instant floorAt, @Nullable Integer ceiling,
        @Nullable Instant ceilingAt, List<Integer> asked) {
    /** Nothing is known. */
    public static final KnowledgeState NONE = new KnowledgeState(0, null, null, null, List.of());

    public KnowledgeState {
        if (floor < 0 || floor > Level.HIGHEST || (ceiling != null && (ceiling <= floor || ceiling > Level.HIGHEST))) {
            throw new IllegalArgumentException("a floor of " + floor + " with a ceiling of " + ceiling);
        }
        asked = List.copyOf(asked);
    }

    /** Whether a level is known to be mastered. */
    public boolean isValidated(Level level) {
        return level.value() <= floor;
    }

    /** Whether a level is known not to be mastered. */
    public boolean isInvalidated(Level level) {
        return ceiling != null && level.value() >= ceiling;
    }

    /** Whether either is known. */
    public boolean isAssessed(Level level) {
        return isValidated(level) || isInvalidated(level);
    }
}
