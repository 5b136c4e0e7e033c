package org.sextant.studio.editor;

/** What a file is for. */
public enum FileUse {
    ILLUSTRATION, ATTACHMENT, EMBED
}
