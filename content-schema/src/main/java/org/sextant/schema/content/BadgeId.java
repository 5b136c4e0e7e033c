package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a badge, such as {@code navigation-prudente}: lower-case letters, digits and single hyphens. */
public record BadgeId(@JsonValue String value) implements Comparable<BadgeId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BadgeId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(BadgeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
