package org.sextant.studio.editor;

import org.jspecify.annotations.Nullable;

/**
 * A sample answer, and what becomes of it.
 *
 * @param path       where it stands in the document, a JSON pointer
 * @param given      a text as it is, anything else as JSON
 * @param isAccepted whether it must be right
 * @param problem    why it cannot be read; none when it can
 */
public record SampleTrial(String path, String given, boolean isAccepted, Outcome outcome, @Nullable String problem) {
    /** Whether it comes to what it must. */
    public boolean isAsExpected() {
        return outcome == (isAccepted ? Outcome.RIGHT : Outcome.WRONG);
    }

    /** What it comes to. */
    public enum Outcome {
        RIGHT, WRONG, UNREADABLE, NOT_GRADED
    }
}
