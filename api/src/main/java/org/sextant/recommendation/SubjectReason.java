package org.sextant.recommendation;

/** What a subject has points for. */
public enum SubjectReason {
    /** The reached level against the hardest of the subject. */
    REACHED_LEVEL,
    /** The hardest level of the subject against that of the whole target: easy subjects come first. */
    HARDEST_LEVEL,
    /** The validated skills against all that are aimed at. */
    VALIDATED_SKILLS,
    /** The reached level against the next. */
    NEXT_LEVEL,
    /** The mean reached level against the target level. */
    MEAN_LEVEL
}
