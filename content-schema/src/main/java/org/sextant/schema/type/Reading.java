package org.sextant.schema.type;

import org.sextant.schema.answer.Answer;

/** Whether an answer can be graded. */
public sealed interface Reading {
    /** It can, in this form. */
    record Readable(Answer answer) implements Reading {
    }

    /**
     * It cannot.
     *
     * @param sentence what is wrong with it and what to give instead
     */
    record Unreadable(String sentence) implements Reading {
    }
}
