package org.sextant.schema.content;

import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;

/**
 * A step on the way through a target profile (palier). The stage at zero always exists and shows no star.
 *
 * @param threshold the mastery from which it is reached, 0 to 100 %; or else
 * @param level     the level up to which all is mastered
 * @param message   what is said to a learner who stands on it
 */
public record Stage(@Nullable Integer threshold, @Nullable Level level, LocalizedText title,
        @Nullable LocalizedText message) {
    public Stage {
        if ((threshold == null) == (level == null)) {
            throw new IllegalArgumentException("a stage has either a 'threshold' or a 'level'");
        }
        if (threshold != null) {
            Require.within(threshold, 0, 100, "threshold");
        }
        Require.present(title, "title");
    }
}
