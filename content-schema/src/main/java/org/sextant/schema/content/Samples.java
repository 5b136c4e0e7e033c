package org.sextant.schema.content;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.answer.Answer;

/** Answers to a challenge that must be graded right, and answers that must be graded wrong. */
public record Samples(List<Answer> accepted, List<Answer> refused) {
    /** No sample. */
    public static final Samples NONE = new Samples(List.of(), List.of());

    public Samples {
        accepted = Require.list(accepted);
        refused = Require.list(refused);
    }
}
