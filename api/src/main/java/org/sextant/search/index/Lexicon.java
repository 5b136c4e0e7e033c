package org.sextant.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.search.analysis.Spelling;
import org.sextant.search.analysis.Synonyms;
import org.sextant.search.analysis.Token;

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

    private static boolean isWord(String plain) {
        return plain.length() >= SHORTEST && plain.chars().allMatch(Character::isLetter);
    }

    /** Of two ways to write a word, the one with accents: capitals and haste leave them out. */
    private static String accented(String one, String other) {
        boolean plain = one.chars().allMatch(c -> c < 128);
        return plain ? other : one;
    }

    /** Gathers words while documents are read. */
    static final class Words {
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, String> written = new HashMap<>();

        void add(Token token) {
            counts.merge(token.plain(), 1, Integer::sum);
            written.merge(token.plain(), token.exact(), Lexicon::accented);
        }

        /** Adds all that a lexicon knows. */
        void add(Lexicon known) {
            known.spelling.counted().forEach((word, count) -> counts.merge(word, count, Integer::sum));
            known.written.forEach((word, as) -> written.merge(word, as, Lexicon::accented));
        }

        /** Those that are words of letters, with those that have synonyms. */
        Lexicon lexicon(Synonyms synonyms) {
            Map<String, Integer> all = new HashMap<>(counts);
            all.keySet().removeIf(word -> !isWord(word));
            written.keySet().retainAll(all.keySet());
            synonyms.words().stream().filter(word -> word.length() >= SHORTEST)
                    .forEach(word -> all.putIfAbsent(word, 1));
            return new Lexicon(all, written);
        }
    }
}
