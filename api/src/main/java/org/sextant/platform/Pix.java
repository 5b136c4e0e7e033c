package org.sextant.platform;

import org.sextant.schema.framework.Level;

/**
 * A score.
 *
 * @param value 0 to 1024: 16 competences, 8 levels, 8 pix a level
 */
public record Pix(int value) implements Comparable<Pix> {
    public static final int PER_LEVEL = 8;
    public static final int HIGHEST = 1024;

    public Pix {
        if (value < 0 || value > HIGHEST) {
            throw new IllegalArgumentException(value + " pix");
        }
    }

    /** The most that a number of competences bring when levels are capped. */
    public static Pix maximum(int competences, Level maxReachableLevel) {
        return new Pix(competences * PER_LEVEL * maxReachableLevel.value());
    }

    @Override
    public int compareTo(Pix other) {
        return Integer.compare(value, other.value);
    }
}
