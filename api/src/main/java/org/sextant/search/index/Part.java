package org.sextant.search.index;

/**
 * A part of a document.
 */
public enum Part {
    /** Its title. */
    TITLE(4f),
    /** What people call its subject. */
    PRACTICAL(2f),
    /** All else. */
    BODY(1f);

    private final float weight;

    Part(float weight) {
        this.weight = weight;
    }

    /** How much a word counts here, beside 1 in the body. */
    public float weight() {
        return weight;
    }
}
