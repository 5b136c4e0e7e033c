package org.sextant.tutorial.own;

/**
 * What a learner says of a tutorial. One question with two answers: everybody understands it alike, it takes one tap, and
 * the share of those who found it useful means the same for three ratings and for three thousand.
 */
public enum TutorialRating {
    /** It helped. */
    USEFUL,
    /** It did not help. */
    NOT_USEFUL
}
