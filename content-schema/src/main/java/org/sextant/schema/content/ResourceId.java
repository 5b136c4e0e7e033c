package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a teaching resource, such as {@code scenario-cinq-sources}: lower-case letters, digits and single hyphens. */
public record ResourceId(@JsonValue String value) implements Comparable<ResourceId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResourceId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
