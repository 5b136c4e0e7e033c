package org.sextant.page;

import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What search engines and those who share a page are told about it.
 *
 * @param canonical   the one address of the page, whatever way led to it; empty for a page that is nobody else's business
 * @param languages   the addresses of the page in each language
 * @param description what it is about, in a sentence or two; empty where the title says all
 */
public record Head(String canonical, SequencedMap<String, String> languages, String description) {
    /** Nothing. */
    public static final Head NONE = new Head("", new TreeMap<>(), "");
}
