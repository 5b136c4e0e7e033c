package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of another referential, such as {@code disciplines-college}: lower-case letters, digits and single hyphens. */
public record ReferentialId(@JsonValue String value) implements Comparable<ReferentialId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReferentialId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(ReferentialId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
