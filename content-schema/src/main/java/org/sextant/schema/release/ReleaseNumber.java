package org.sextant.schema.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.sextant.schema.Require;

/**
 * The identity of a release.
 *
 * @param value 1 for the first release of an installation, then one more each
 */
public record ReleaseNumber(@JsonValue int value) implements Comparable<ReleaseNumber> {
    public static final ReleaseNumber FIRST = new ReleaseNumber(1);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReleaseNumber {
        Require.within(value, 1, Integer.MAX_VALUE, "release");
    }

    /** The number that a text stands for; empty when it stands for none. */
    public static Optional<ReleaseNumber> parse(String text) {
        return text.matches("[1-9][0-9]{0,8}")
                ? Optional.of(new ReleaseNumber(Integer.parseInt(text)))
                : Optional.empty();
    }

    /** The number of the release after this one. */
    public ReleaseNumber next() {
        return new ReleaseNumber(value + 1);
    }

    @Override
    public int compareTo(ReleaseNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
