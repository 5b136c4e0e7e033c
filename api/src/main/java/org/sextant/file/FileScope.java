package org.sextant.file;

/** A local context that knows what the files below it are named by. */
public interface FileScope {
    /** Whether drafts name them, whose files have no lasting address yet. */
    boolean isOfDrafts();
}
