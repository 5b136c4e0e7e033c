package org.sextant.schema.framework;

/** Where a text of the framework comes from. */
public enum Origin {
    /** Word for word from the public regulation. */
    OFFICIAL,
    /** Shortened from the public regulation. */
    ABRIDGED,
    /** Written for the bank in the manner of the regulation; gives way to an official text. */
    AUTHORED
}
