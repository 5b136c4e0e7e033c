package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a challenge, such as {@code moteurs-3-0}: lower-case letters, digits and single hyphens. */
public record ChallengeId(@JsonValue String value) implements Comparable<ChallengeId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChallengeId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(ChallengeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
