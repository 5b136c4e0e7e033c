package org.sextant.simulation;

/**
 * How answers differ from mastery.
 *
 * @param slip  the probability of failing what one masters
 * @param guess the probability of succeeding at what one does not master
 */
record Habits(double slip, double guess) {
    /** In words for tables. */
    String words() {
        return Math.round(100 * slip) + " % slip, " + Math.round(100 * guess) + " % guess";
    }
}
