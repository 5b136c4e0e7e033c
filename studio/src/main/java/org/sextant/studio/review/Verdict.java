package org.sextant.studio.review;

/** What a reviewer decides. */
public enum Verdict {
    /** A release may have it. */
    VALIDATE,
    /** Something must be changed first. */
    ASK_CHANGES
}
