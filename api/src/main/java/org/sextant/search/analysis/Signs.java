package org.sextant.search.analysis;

/** What characters are to a text that is cut into words. */
final class Signs {
    private static final String APOSTROPHES = "'\u2019\u02bc\u2018\u00b4`\u2032\uff07";
    private static final String HYPHENS = "-\u2010\u2011\u2012\ufe63\uff0d";
    private static final int ASCII = 128;

    private Signs() {
    }

    static boolean isApostrophe(int c) {
        return c < ASCII ? c == '\'' || c == '`' : APOSTROPHES.indexOf(c) >= 0;
    }

    static boolean isHyphen(int c) {
        return c < ASCII ? c == '-' : HYPHENS.indexOf(c) >= 0;
    }

    static boolean isDegree(int c) {
        return c == '\u00b0' || c == '\u00ba';
    }

    /** Letters, digits and the marks upon them; the raised o of {@code nº} is no letter here. */
    static boolean isOfWord(int c) {
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return !isDegree(c) && !isApostrophe(c) && (Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK);
    }

    /** What nobody sees: soft hyphens, joiners, marks of direction. */
    static boolean isUnseen(int c) {
        return c >= ASCII && Character.getType(c) == Character.FORMAT;
    }

    /** What may stand within a word, between two of its letters: hyphens, apostrophes, what nobody sees. */
    static boolean isWithinWord(int c) {
        return isApostrophe(c) || isHyphen(c) || isUnseen(c);
    }
}
