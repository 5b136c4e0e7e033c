package org.sextant.search.query;

import java.util.HexFormat;
import org.sextant.search.index.SearchDocument;

/**
 * Something found.
 *
 * @param score above 0; comparable within one question only
 */
public record Hit(SearchDocument document, float score) {
    /** A key whose rising order is that of hits: the best first, ties by what identifies them. */
    public String key() {
        return HexFormat.of().toHexDigits(Integer.MAX_VALUE - Float.floatToIntBits(score)) + '/' + document.entity();
    }
}
