package org.sextant.schema.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.sextant.schema.Require;

/**
 * The number people know a competence by.
 *
 * @param value area and rank: "1.1" to "5.2" in the CRCN
 */
public record CompetenceIndex(@JsonValue String value) implements Comparable<CompetenceIndex> {
    private static final Pattern FORM = Pattern.compile("[1-9]\\.[1-9]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompetenceIndex {
        if (!FORM.matcher(Require.present(value, "index")).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no competence index; write for example \"1.1\"");
        }
    }

    /** The code of the area that the competence belongs to. */
    public int area() {
        return value.charAt(0) - '0';
    }

    @Override
    public int compareTo(CompetenceIndex other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
