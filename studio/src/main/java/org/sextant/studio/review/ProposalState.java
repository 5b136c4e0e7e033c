package org.sextant.studio.review;

import java.util.EnumSet;
import java.util.Set;

/** The life of a proposal. */
public enum ProposalState {
    /** It waits for a reviewer. */
    PROPOSED,
    /** Somebody who may review it has remarked on it. */
    IN_REVIEW,
    /** A reviewer wants something changed first. */
    CHANGES_ASKED,
    /** A release may have it. */
    VALIDATED,
    /** A later revision was put forward in its place. */
    SUPERSEDED;

    /** Those in which it can be decided. */
    public static final Set<ProposalState> OPEN = Set.copyOf(EnumSet.of(PROPOSED, IN_REVIEW));

    /** Those in which somebody has something to do with it. */
    public static final Set<ProposalState> UNDER_WAY = Set.copyOf(EnumSet.of(PROPOSED, IN_REVIEW, CHANGES_ASKED));

    /** Whether it can be decided. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
