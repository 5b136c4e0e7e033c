package org.sextant.schema.content;

/** What a typed answer is forgiven. */
public enum Tolerance {
    /** Spaces, case and accents. */
    T1,
    /** Punctuation. */
    T2,
    /** Typing errors, up to a quarter of the letters. */
    T3
}
