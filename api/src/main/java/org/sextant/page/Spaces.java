package org.sextant.page;

import java.util.regex.Pattern;

/**
 * The spaces of French typography, so that no line begins with a question mark: authors type plain ones. Before {@code ; ! ?}
 * the space is narrow, before a colon and within quotation marks it is a whole one, and none of them lets a line break.
 */
final class Spaces {
    private static final String NARROW = "\u202f";
    private static final String WHOLE = "\u00a0";
    private static final Pattern BEFORE_HIGH_MARK = Pattern.compile(" (?=[;!?]+(?:[\\s»)]|$))");
    private static final Pattern BEFORE_COLON_OR_WITHIN_QUOTATION = Pattern.compile(" (?=:(?:\\s|$)|»)|(?<=«) ");

    private Spaces() {
    }

    /** A text with these spaces; one in another language has nothing that they replace. */
    static String unbreakable(String text) {
        return BEFORE_COLON_OR_WITHIN_QUOTATION.matcher(BEFORE_HIGH_MARK.matcher(text).replaceAll(NARROW))
                .replaceAll(WHOLE);
    }
}
