package org.sextant.studio.screen.content.field;

import java.util.List;

/**
 * A field of a document, as a page shows it.
 *
 * @param path   a JSON pointer such as {@code /solution/accepted/0}
 * @param depth  how many fields it lies in, from 0
 * @param label  what it is called
 * @param word   whether the label is in the reader's language; otherwise it is a name out of the document
 * @param text   what stands there; empty for a group of fields, and where nothing stands
 * @param shape  what it is
 * @param faults what to do about it, where rules do not hold
 */
public record Field(String path, int depth, String label, boolean word, String text, Shape shape, List<String> faults) {
    private static final int DEEPEST = 4;

    public Field {
        faults = List.copyOf(faults);
    }

    /** How far it is moved in: what lies deeper still is not moved in any farther. */
    public int indent() {
        return Math.min(depth, DEEPEST);
    }

    /** Whether fields follow that lie in it. */
    public boolean isGroup() {
        return shape == Shape.GROUP;
    }

    /** Whether nothing stands where something is expected. */
    public boolean isMissing() {
        return shape == Shape.MISSING;
    }

    Field with(List<String> more) {
        return new Field(path, depth, label, word, text, shape, more);
    }

    /** What a field is. */
    public enum Shape {
        /** Something with a text. */
        TEXT,
        /** Something with fields in it, or a list of things. */
        GROUP,
        /** Nothing, where a rule expects something. */
        MISSING
    }
}
