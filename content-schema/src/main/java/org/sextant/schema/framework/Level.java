package org.sextant.schema.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.sextant.schema.Require;

/**
 * A level of mastery of the CRCN.
 *
 * @param value 1 to 8; school uses 1 to 5
 */
public record Level(@JsonValue int value) implements Comparable<Level> {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 8;
    /** The eight levels, lowest first. */
    public static final List<Level> ALL = IntStream.rangeClosed(LOWEST, HIGHEST).mapToObj(Level::new).toList();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Level {
        Require.within(value, LOWEST, HIGHEST, "level");
    }

    /** The band of two levels that this one lies in. */
    public Band band() {
        return Band.values()[(value - 1) / 2];
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
