package org.sextant.studio.draft.entity;

/** What reading JSON that somebody wrote came to. */
public sealed interface Reading {
    /** It can be kept, in its canonical form. */
    record Fit(Document document) implements Reading {
    }

    /**
     * It cannot.
     *
     * @param sentence what is wrong and where, for an author
     */
    record Unfit(String sentence) implements Reading {
    }
}
