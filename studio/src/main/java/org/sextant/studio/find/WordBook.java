package org.sextant.studio.find;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sextant.schema.release.CanonicalJson;

/**
 * Which words stand in the records of content. Each word is kept once under a number, and of each record the numbers of its
 * words, for as long as the record itself is held by somebody: a release that shares records with the one before shares
 * this too. On a bank of ten thousand challenges that is some hundreds of bytes a challenge, where its text has thousands.
 */
final class WordBook {
    /** Fields that hold no words of an author's. */
    private static final Set<String> WORDLESS = Set.of("status", "usage", "locale", "locales", "tolerances", "sha256",
            "mediaType", "givesPix", "duration");
    /** Nobody looks for longer ones. */
    private static final int LONGEST = 60;
    private static final JsonFactory JSON = new JsonFactory();

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
        return texts(CanonicalJson.write(record)).stream().flatMap(text -> FoldRules.words(text).stream())
                .filter(word -> word.length() <= LONGEST).distinct().mapToInt(this::number).sorted().toArray();
    }

    private synchronized int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            return words.size() - 1;
        });
    }

    private static List<String> texts(byte[] json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && WORDLESS.contains(parser.currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was written in memory is read from there", e);
        }
        return texts;
    }
}
