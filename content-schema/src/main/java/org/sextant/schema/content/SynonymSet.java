package org.sextant.schema.content;

import java.util.List;
import org.sextant.schema.Require;

/**
 * Words that a search takes for one another.
 *
 * @param locale their language, a BCP 47 tag
 * @param words  at least two
 */
public record SynonymSet(String locale, List<String> words) {
    public SynonymSet {
        Require.languageTag(locale, "locale");
        words = Require.sortedByUnique(words, word -> word, "words");
        words.forEach(word -> Require.text(word, "words"));
        if (words.size() < 2) {
            throw new IllegalArgumentException("a set of synonyms has at least two 'words'");
        }
    }
}
