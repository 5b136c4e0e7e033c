package org.sextant.search.similar;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sextant.search.analysis.Chain;
import org.sextant.search.analysis.Form;
import org.sextant.search.analysis.Token;
import org.sextant.search.analysis.Words;

/** Counts the words of texts. */
final class TermCount {
    private static final int TITLE = 3;

    private TermCount() {
    }

    /**
     * Those of a text in a language.
     *
     * @param title whose words count three times
     */
    static Terms of(String language, String title, String text) {
        Chain chain = Chain.of(language);
        SortedMap<String, Terms.Use> uses = new TreeMap<>();
        words(chain, title).forEach(token -> add(uses, chain, token, TITLE));
        words(chain, text).forEach(token -> add(uses, chain, token, 1));
        return new Terms(Collections.unmodifiableSortedMap(uses));
    }

    private static Stream<Token> words(Chain chain, String text) {
        return Words.of(text).stream().filter(token -> !token.overlay() && !chain.isSmall(token.plain())
                && token.plain().chars().anyMatch(Character::isLetterOrDigit));
    }

    private static void add(SortedMap<String, Terms.Use> uses, Chain chain, Token token, int times) {
        uses.merge(chain.form(token.plain(), Form.STEM), new Terms.Use(times, token.exact()), Terms.Use::plus);
    }
}
