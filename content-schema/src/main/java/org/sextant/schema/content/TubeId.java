package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a tube, such as {@code moteurs}: lower-case letters, digits and single hyphens. */
public record TubeId(@JsonValue String value) implements Comparable<TubeId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TubeId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(TubeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
