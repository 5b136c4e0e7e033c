package org.sextant.tutorial.own;

/** Why a tutorial is recommended, the more pressing first. */
public enum RecommendationReason {
    /** Its skill is the lowest of the subject that was failed. */
    JUST_FAILED,
    /** Its skill is the lowest of the subject that is not mastered yet. */
    NEXT_IN_REACH
}
