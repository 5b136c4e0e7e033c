package org.sextant.assessment;

/** What a test is about. The descriptions are in {@code assessment.graphqls}. */
public enum AssessmentKind {
    COMPETENCE, TARGET_PROFILE, DEMONSTRATION
}
