package org.sextant.assessment;

/** The life of a test. */
public enum AssessmentState {
    /** Under way. */
    STARTED,
    /** Nothing is left to ask. */
    COMPLETED,
    /** Given up for a fresh start: what it taught was reset. */
    ABANDONED
}
