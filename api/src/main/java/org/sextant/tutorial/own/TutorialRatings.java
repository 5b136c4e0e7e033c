package org.sextant.tutorial.own;

/**
 * What all who rated a tutorial say of it.
 *
 * @param useful    how many found it useful
 * @param notUseful how many did not
 */
public record TutorialRatings(int useful, int notUseful) {
    /** Nobody rated it. */
    public static final TutorialRatings NONE = new TutorialRatings(0, 0);
}
