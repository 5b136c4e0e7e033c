package org.sextant.studio.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Texts as a search reads them: words without case, accents and signs. */
final class FoldRules {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldRules() {
    }

    /** The words of a text, in its order. */
    static List<String> words(String text) {
        return BETWEEN.splitAsStream(folded(text)).filter(Predicate.not(String::isEmpty)).toList();
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(sign -> sign < 128)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("")
                        .replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }
}
