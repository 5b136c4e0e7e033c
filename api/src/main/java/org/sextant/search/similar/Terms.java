package org.sextant.search.similar;

import java.util.SortedMap;

/**
 * The words of a text that say something, without number and gender.
 *
 * @param uses how often each is there and how it was first written, by its stem
 */
record Terms(SortedMap<String, Use> uses) {
    /** How many different words there are. */
    int size() {
        return uses.size();
    }

    /** A word: how often, and as it was written. */
    record Use(int times, String written) {
        Use plus(Use more) {
            return new Use(times + more.times, written);
        }
    }
}
