package org.sextant.recommendation;

/**
 * What a tutorial has for one reason.
 *
 * @param points 0 to {@code most}
 */
public record TutorialPoints(TutorialReason reason, double points) {
    /** The most there are. */
    public int most() {
        return reason.most();
    }
}
