package org.sextant.recommendation;

/** What a tutorial has points for. */
public enum TutorialReason {
    /** Its skill is not mastered; most where it is the next one, less with each rung above that. */
    MATCH(60),
    /** Its skill was failed. */
    FAILED(15),
    /** It helps to understand the skill, rather than to learn more. */
    ESSENTIAL(5),
    /** It is short. */
    SHORT(8),
    /** Those who rated it found it useful. */
    RATED(8),
    /** It was made or changed not long before the release. */
    FRESH(4);

    private final int most;

    TutorialReason(int most) {
        this.most = most;
    }

    /** The most points that there are for it; 100 for all together. */
    public int most() {
        return most;
    }
}
