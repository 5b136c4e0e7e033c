package org.sextant.search.index;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents by their numbers.
 *
 * @param names  the title of each by its words
 * @param masked those that nothing finds, because others stand in their place or nothing does any more
 */
record Numbered(List<SearchDocument> documents, List<String> names, BitSet masked) {
    /** These with some masked, and others behind them. */
    Numbered with(BitSet without, Numbered more) {
        return new Numbered(Stream.concat(documents.stream(), more.documents.stream()).toList(),
                Stream.concat(names.stream(), more.names.stream()).toList(), without);
    }

    String name(int document) {
        return names.get(document);
    }

    boolean isMasked(int document) {
        return masked.get(document);
    }
}
