package org.sextant.studio.find.saved;

/**
 * A search that somebody keeps.
 *
 * @param id    its number, from 1
 * @param name  what its owner calls it; no two of theirs have the same
 * @param where its conditions: JSON, as the input {@code ContentEntryWhere} has them
 */
public record SavedSearch(long id, String name, String where) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 80;
    /** The most characters of the conditions. */
    public static final int LONGEST = 10_000;
    /** The most that one person keeps. */
    public static final int MOST = 100;
}
