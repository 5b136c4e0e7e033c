package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a fixed form, such as {@code demonstration}: lower-case letters, digits and single hyphens. */
public record FixedFormId(@JsonValue String value) implements Comparable<FixedFormId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FixedFormId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(FixedFormId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
