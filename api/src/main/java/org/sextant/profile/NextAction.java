package org.sextant.profile;

/** What takes a competence further. */
public enum NextAction {
    /** Starting an assessment of it. */
    START,
    /** Going on with the one that is under way. */
    CONTINUE,
    /** Improving: what failed long enough ago is asked again. */
    IMPROVE
}
