package org.sextant.schema.type;

import java.util.List;

/**
 * The verdict on an answer.
 *
 * @param fields the verdict on each field, in the order of the definition; empty for a type without fields
 */
public record Grade(boolean isRight, List<FieldVerdict> fields) {
    public Grade {
        fields = List.copyOf(fields);
    }

    /** A verdict without details. */
    public static Grade of(boolean isRight) {
        return new Grade(isRight, List.of());
    }

    /** The verdict on one field. */
    public record FieldVerdict(String field, boolean isRight) {
    }
}
