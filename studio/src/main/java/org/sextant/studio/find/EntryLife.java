package org.sextant.studio.find;

import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.SkillStatus;

/** The life of skills and challenges, in the words that they share. */
public enum EntryLife {
    /** Not in use yet. */
    UNDER_CONSTRUCTION,
    /** Asked, or asked about. */
    IN_USE,
    /** No longer in use; what came of it stays readable. */
    ARCHIVED,
    /** Never used again. */
    OBSOLETE;

    static EntryLife of(SkillStatus status) {
        return switch (status) {
            case UNDER_CONSTRUCTION -> UNDER_CONSTRUCTION;
            case ACTIVE -> IN_USE;
            case ARCHIVED -> ARCHIVED;
            case OBSOLETE -> OBSOLETE;
        };
    }

    static EntryLife of(ChallengeStatus status) {
        return switch (status) {
            case PROPOSED -> UNDER_CONSTRUCTION;
            case VALIDATED -> IN_USE;
            case ARCHIVED -> ARCHIVED;
            case OBSOLETE -> OBSOLETE;
        };
    }
}
