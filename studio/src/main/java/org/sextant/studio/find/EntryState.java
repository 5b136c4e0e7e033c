package org.sextant.studio.find;

/** Where something stands on its way into a release. */
public enum EntryState {
    /** The release in service says the same as its newest revision, or nobody has revised it in the studio. */
    PUBLISHED,
    /** It has a revision, and the release in service has nothing of it. */
    NEW,
    /** Its newest revision goes on from what the release in service has. */
    CHANGED,
    /** It was put forward, and waits for a reviewer. */
    IN_REVIEW,
    /** A reviewer asked for changes to its newest revision. */
    CHANGES_ASKED,
    /** Its newest revision was validated: the next release may have it. */
    VALIDATED,
    /** The release in service has something else than its newest revision goes on from. */
    OUTDATED,
    /** This Sextant cannot read its newest revision, or has another framework in service. */
    UNREADABLE,
    /** Somebody began it, and has made no revision yet. */
    OPENED
}
