package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a target profile, such as {@code rentree-4e}: lower-case letters, digits and single hyphens. */
public record TargetProfileId(@JsonValue String value) implements Comparable<TargetProfileId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TargetProfileId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(TargetProfileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
