package org.sextant.schema.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sextant.schema.Require;

/** The lasting identifier of a tutorial, such as {@code choisir-ses-mots-cles}: lower-case letters, digits and single hyphens. */
public record TutorialId(@JsonValue String value) implements Comparable<TutorialId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TutorialId {
        Require.slug(value, "id");
    }

    @Override
    public int compareTo(TutorialId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
