package org.sextant.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sextant.search.analysis.Spelling;
import org.sextant.search.analysis.Synonyms;
import org.sextant.search.analysis.Token;
import org.sextant.search.analysis.Words;

/** The words that can be found in a language, for those who mistype or do not finish one. */
public final class Lexicon {
    static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of());
    private static final int SHORTEST = 3;

    private final Spelling spelling;
    private final Map<String, String> written;

    private Lexicon(Map<String, Integer> counts, Map<String, String> written) {
        this.spelling = new Spelling(counts);
        this.written = Map.copyOf(written);
    }

    static Lexicon of(Stream<SearchDocument> documents, Synonyms synonyms) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        documents.forEach(document -> Stream.of(Part.values()).flatMap(part -> Words.of(document.text(part)).stream())
                .filter(Lexicon::isWord).forEach(token -> {
                    counts.merge(token.plain(), 1, Integer::sum);
                    written.merge(token.plain(), token.exact(), Lexicon::accented);
                }));
        synonyms.words().stream().filter(word -> word.length() >= SHORTEST)
                .forEach(word -> counts.putIfAbsent(word, 1));
        return new Lexicon(counts, written);
    }

    /** The words nearest to one that was mistyped, best first. */
    public List<String> near(String plain, int most) {
        return spelling.near(plain, most);
    }

    /** The most frequent words that begin with some letters. */
    public List<String> beginningWith(String prefix, int most) {
        return spelling.beginningWith(prefix, most);
    }

    /** A plain word as it is written, with its accents. */
    public String written(String plain) {
        return written.getOrDefault(plain, plain);
    }

    private static boolean isWord(Token token) {
        return token.plain().length() >= SHORTEST && token.plain().chars().allMatch(Character::isLetter);
    }

    /** Of two ways to write a word, the one with accents: capitals and haste leave them out. */
    private static String accented(String one, String other) {
        boolean plain = one.chars().allMatch(c -> c < 128);
        return plain ? other : one;
    }
}
