package org.sextant.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters as they are compared. */
public final class Folding {
    private Folding() {
    }

    /** In lower case and composed, typographic apostrophes made straight, invisible characters left out. */
    public static String exact(String written) {
        if (isOfAsciiWord(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        StringBuilder seen = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (!Signs.isUnseen(c)) {
                seen.append(Signs.isApostrophe(c) ? '\'' : c);
            }
        }
        String lower = seen.toString().toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** Without accents and ligatures: {@code cœur} becomes {@code coeur}. */
    public static String plain(String exact) {
        if (isAscii(exact)) {
            return exact;
        }
        char[] from = Normalizer.normalize(exact, Normalizer.Form.NFC).toCharArray();
        char[] to = new char[from.length * 4];
        String folded = new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length));
        return isAscii(folded) ? folded : Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }

    /** Most words are: nothing of them is invisible, and no sign stands for another. */
    private static boolean isOfAsciiWord(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > 127 || Signs.isApostrophe(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
