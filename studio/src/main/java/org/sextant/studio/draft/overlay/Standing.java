package org.sextant.studio.draft.overlay;

/** How a revision stands to a release. */
public enum Standing {
    /** It goes on from what the release has, or the release has nothing of the kind. */
    AHEAD,
    /** The release says the same. */
    SAME,
    /** The release has something else that the revision does not go on from. */
    OUTDATED,
    /** This Sextant cannot read it: another version wrote it. */
    UNREADABLE,
    /** It is a framework, and not that of the release. */
    OTHER_FRAMEWORK
}
