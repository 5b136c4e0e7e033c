package org.sextant.studio.find;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts as a search reads them: words without case, accents and signs. */
final class FoldRules {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** The letters of Europe, folded beforehand: most texts hold no other. */
    private static final List<String> LATIN = IntStream.range(0, 0x250).mapToObj(FoldRules::folded).toList();

    private FoldRules() {
    }

    /** The words of a text, each once, in its order. */
    static List<String> words(String text) {
        Collection<String> words = new LinkedHashSet<>();
        read(text, words);
        return List.copyOf(words);
    }

    /** Adds the words of a text to others. */
    static void read(String text, Collection<String> words) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (point >= 'a' && point <= 'z' || point >= '0' && point <= '9') {
                word.append((char) point);
            } else {
                read(point < LATIN.size() ? LATIN.get(point) : folded(point), word, words);
            }
        }
        end(word, words);
    }

    private static void read(String folded, StringBuilder word, Collection<String> words) {
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            if (Character.isLetterOrDigit(folded.codePointAt(at))) {
                word.appendCodePoint(folded.codePointAt(at));
            } else {
                end(word, words);
            }
        }
    }

    private static void end(StringBuilder word, Collection<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** What is left of a character: nothing of a mark, two letters of some that stand for two. */
    private static String folded(int point) {
        String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(parts).replaceAll("").replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }
}
