package org.sextant.release;

/** Where a release comes from. */
public enum ReleaseOrigin {
    /** The bank that came with Sextant. */
    BANK,
    /** What authors published in the studio. */
    STUDIO
}
