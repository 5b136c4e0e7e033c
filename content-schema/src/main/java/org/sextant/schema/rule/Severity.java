package org.sextant.schema.rule;

/** What a breach means for publishing. */
public enum Severity {
    /** It must be mended first. */
    ERROR,
    /** It should be looked at. */
    WARNING
}
