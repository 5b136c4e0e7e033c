package org.sextant.studio.draft;

/**
 * An entity as a release writes it: canonical JSON. That of a revision can be read as its record; that of a working copy is
 * as far as its author has come.
 */
public record Document(String json) {
    /** The longest, in characters. */
    public static final int LONGEST = 1_000_000;
}
