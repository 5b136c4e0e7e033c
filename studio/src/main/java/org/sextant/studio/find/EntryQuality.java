package org.sextant.studio.find;

/** What the rules of content say of something, in a word. */
public enum EntryQuality {
    /** No rule is broken. */
    SOUND,
    /** Something should be looked at. */
    ADVISED,
    /** Something must be mended before it can be published. */
    BROKEN
}
