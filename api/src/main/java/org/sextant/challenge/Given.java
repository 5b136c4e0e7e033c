package org.sextant.challenge;

import org.sextant.schema.answer.Answer;

/** What a learner, or somebody in their place, sends. */
public sealed interface Given {
    /** They skip the challenge. */
    record Skip() implements Given {
    }

    /** They answer it. */
    record Answered(Answer answer) implements Given {
    }
}
