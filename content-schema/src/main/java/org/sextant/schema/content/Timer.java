package org.sextant.schema.content;

import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;

/**
 * The time allowed for an answer.
 *
 * @param seconds at least 1
 * @param reason  why speed is part of the skill, for authors
 */
public record Timer(int seconds, @Nullable String reason) {
    public Timer {
        Require.within(seconds, 1, Integer.MAX_VALUE, "seconds");
    }
}
