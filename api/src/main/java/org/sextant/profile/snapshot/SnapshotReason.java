package org.sextant.profile.snapshot;

/** Why a profile was frozen. */
public enum SnapshotReason {
    /** An assessment came to its end. */
    ASSESSMENT_COMPLETED
}
