package org.sextant.studio.review.thread;

/** What of a proposal a thread is about. */
public enum ThreadPlace {
    /** All of it. */
    WHOLE,
    /** A field of the document. */
    FIELD,
    /** What a learner is shown, as a whole. */
    PROMPT,
    /** A part of what a learner is shown. */
    PART
}
