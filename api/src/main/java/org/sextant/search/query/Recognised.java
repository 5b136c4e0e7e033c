package org.sextant.search.query;

import org.sextant.search.index.Dimension;

/**
 * A condition that was made out of words.
 *
 * @param value     the value a hit must have; for a duration the most minutes
 * @param words     the words as they were written
 * @param first     the number of the first of these words
 * @param last      the number of the last, inclusive
 * @param isDropped whether it was given up because nothing meets it, or too little; its words were searched for
 *                  instead, and what meets it comes first
 */
public record Recognised(Dimension dimension, String value, String words, int first, int last, boolean isDropped) {
    Recognised dropped() {
        return new Recognised(dimension, value, words, first, last, true);
    }

    boolean covers(int word) {
        return word >= first && word <= last;
    }
}
