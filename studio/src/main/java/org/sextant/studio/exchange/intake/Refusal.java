package org.sextant.studio.exchange.intake;

/** Why files are not read as a bank. */
enum Refusal {
    /** They are no archive. */
    NO_ARCHIVE,
    /** A file has a name that is not taken. */
    UNSAFE_NAME,
    /** Two files have one name. */
    NAME_TWICE,
    /** There are too many. */
    TOO_MANY_FILES,
    /** One is too large. */
    FILE_TOO_LARGE,
    /** All together are too large. */
    BANK_TOO_LARGE,
    /** There is no head of a bank. */
    NO_BANK,
    /** The head or the framework cannot be read, and so nothing can. */
    NO_CONTENT,
    /** What was handed in is no longer kept. */
    UPLOAD_GONE,
    /** Whoever handed them in writes no content any more. */
    NOT_ALLOWED
}
