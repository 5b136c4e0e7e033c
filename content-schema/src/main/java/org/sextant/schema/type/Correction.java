package org.sextant.schema.type;

import java.util.List;
import org.sextant.schema.answer.Answer;

/**
 * What would have been right.
 *
 * @param answer one right answer, as a learner would give it
 * @param fields what each field accepts; empty for a type without fields
 */
public record Correction(Answer answer, List<FieldCorrection> fields) {
    public Correction {
        fields = List.copyOf(fields);
    }

    /** What one field accepts, the best first. */
    public record FieldCorrection(String field, List<String> accepted) {
        public FieldCorrection {
            accepted = List.copyOf(accepted);
        }
    }
}
