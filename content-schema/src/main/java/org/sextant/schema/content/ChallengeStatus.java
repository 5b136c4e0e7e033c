package org.sextant.schema.content;

/** The life of a challenge: proposé, validé, archivé, périmé. */
public enum ChallengeStatus {
    /** A draft. */
    PROPOSED,
    /** In production. */
    VALIDATED,
    /** No longer asked; old answers stay readable. */
    ARCHIVED,
    /** Never asked. */
    OBSOLETE
}
