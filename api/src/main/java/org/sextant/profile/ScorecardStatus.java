package org.sextant.profile;

/** How far somebody has come with a competence. */
public enum ScorecardStatus {
    /** Nothing is known, and no assessment of it is under way. */
    NOT_STARTED,
    /** Something is known or under way, and more can be asked. */
    STARTED,
    /** Its last assessment asked all that there was to ask, and nothing was reset or lifted since. */
    COMPLETED
}
