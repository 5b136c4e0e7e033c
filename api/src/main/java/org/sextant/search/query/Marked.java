package org.sextant.search.query;

import java.util.List;
import org.sextant.search.index.Part;

/**
 * A part of a document, or what of it tells most.
 *
 * @param text   as it stands there, without marks
 * @param ranges what is marked, from the first to the last, none overlapping another
 * @param html   the same as HTML: nothing but text, escaped, and {@code mark} elements
 */
public record Marked(Part part, String text, List<Range> ranges, String html) {
    /** A stretch of text in UTF-16 units, the end exclusive. */
    public record Range(int start, int end) {
    }
}
