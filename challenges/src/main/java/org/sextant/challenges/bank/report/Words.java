package org.sextant.challenges.bank.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.text.LocalizedText;

/** The words of a text; a word is a run of letters and digits, so "l'image" has two. */
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private Words() {
    }

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** How many words there are; 0 where there is no text. */
    static int count(@Nullable String text) {
        return text == null ? 0 : of(text).size();
    }

    /** The words as far as they count when texts are compared: without case and accents. */
    static List<String> plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return of(ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** The French text, or the first there is. */
    static String source(LocalizedText text) {
        return text.in(List.of()).text();
    }

    /** A text cut to fit a line. */
    static String shortened(String text, int length) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        while (words.size() > 1 && String.join(" ", words).length() > length) {
            words.removeLast();
        }
        String kept = String.join(" ", words);
        return kept.length() < String.join(" ", text.strip().split("\\s+")).length() ? kept + " …" : kept;
    }
}
