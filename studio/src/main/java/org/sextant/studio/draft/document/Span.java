package org.sextant.studio.draft.document;

/** A stretch of a text that was reworded. */
public record Span(Kind kind, String text) {
    /** What became of it. */
    public enum Kind {
        /** It stands in both texts. */
        KEPT,
        /** It stood in the earlier text. */
        REMOVED,
        /** It stands in the later text. */
        ADDED
    }
}
