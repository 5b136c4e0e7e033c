package org.sextant.schema.check;

/**
 * Something wrong in a document.
 *
 * @param pointer  where: a JSON pointer (RFC 6901), empty for the whole document
 * @param sentence what is wrong and what to do, for its author
 */
public record Finding(String pointer, String sentence) {
    /** The same, of a document that stands within another, at that pointer. */
    public Finding within(String outer) {
        return new Finding(outer + pointer, sentence);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? sentence : pointer + ": " + sentence;
    }
}
