package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a skill, such as {@code moteurs-3}: lower-case letters, digits and single hyphens. */
public record SkillId(@JsonValue String value) implements Comparable<SkillId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SkillId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
