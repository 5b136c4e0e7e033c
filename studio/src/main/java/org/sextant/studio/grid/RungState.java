package org.sextant.studio.grid;

/** Where a skill is in its life, seen from whoever writes it. */
public enum RungState {
    /** The release in service asks people about it, on this rung. */
    PRODUCTION,
    /** It is active here among the drafts, and not in the release in service. */
    DRAFT,
    /** It is under construction: no release asks about it. */
    WORKBENCH,
    /** It is no longer asked about; old answers stay readable. */
    ARCHIVED,
    /** It is never asked about. */
    OBSOLETE;

    /** Whether people are asked about it, now or once the drafts are published. */
    public boolean isActive() {
        return this == PRODUCTION || this == DRAFT;
    }
}
