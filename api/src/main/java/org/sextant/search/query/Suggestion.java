package org.sextant.search.query;

import org.sextant.search.index.SearchDocument;

/**
 * Something that somebody who is still typing may be looking for.
 *
 * @param title its title, with what is typed already marked
 */
public record Suggestion(SearchDocument document, Marked title) {
}
