package org.sextant.studio.find;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which words stand in the records of content. Each word is kept once under a number, and of each record the numbers of its
 * words, for as long as the record itself is held by somebody: a release that shares records with the one before shares
 * this too. It is less than half of what the texts take, and no text of a record is kept.
 */
final class WordBook {
    /** Nobody looks for longer ones, such as checksums. */
    private static final int LONGEST = 60;

    private final RecordTexts texts = new RecordTexts();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Cache<Object, int[]> pages = Caffeine.newBuilder().weakKeys().build();

    /** The words of a record, each once, rising; a record is known by its identity, not by what it says. */
    int[] page(Object record) {
        return pages.get(record, this::read);
    }

    /** The words that some letters stand in. */
    synchronized BitSet holding(String letters) {
        BitSet found = new BitSet(words.size());
        IntStream.range(0, words.size()).filter(number -> words.get(number).contains(letters)).forEach(found::set);
        return found;
    }

    /** How many words there are. */
    synchronized int size() {
        return words.size();
    }

    /** Whether one of the words of a page is among some. */
    static boolean hasOne(int[] page, BitSet some) {
        for (int word : page) {
            if (some.get(word)) {
                return true;
            }
        }
        return false;
    }

    private int[] read(Object record) {
        Set<String> found = new HashSet<>();
        texts.each(record, text -> FoldRules.read(text, found));
        return numbered(found);
    }

    private synchronized int[] numbered(Set<String> found) {
        return found.stream().filter(word -> word.length() <= LONGEST).mapToInt(this::number).sorted().toArray();
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            return words.size() - 1;
        });
    }
}
