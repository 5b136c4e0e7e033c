package org.sextant.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.search.analysis.Chain;
import org.sextant.search.analysis.Form;
import org.sextant.search.analysis.Synonyms;
import org.sextant.search.analysis.Token;
import org.sextant.search.index.Lexicon;
import org.sextant.search.index.SearchIndex;

/** Cuts the words of a question into concepts, in one language: what belongs together, and what else it is called. */
final class Concepts {
    private static final int CORRECTIONS = 3;
    private static final int COMPLETIONS = 5;
    private static final int SHORTEST_COMPLETED = 3;

    private final SearchIndex index;
    private final String language;
    private final Synonyms synonyms;
    private final Chain chain;
    private final boolean lenient;

    /**
     * For a language.
     *
     * @param lenient whether a word that is known may be mistyped all the same: where nothing else is found
     */
    Concepts(SearchIndex index, String language, boolean lenient) {
        this.index = index;
        this.lenient = lenient;
        this.language = language;
        this.synonyms = index.synonyms(language);
        this.chain = Chain.of(language);
    }

    List<Concept> of(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(token -> !token.overlay()).toList();
        List<Token> overlays = tokens.stream().filter(Token::overlay).toList();
        List<String> plain = words.stream().map(Token::plain).toList();
        List<Concept> concepts = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            int length = Math.max(1, synonyms.lengthAt(plain, at));
            Token first = words.get(at);
            List<Token> over = overlays.stream().filter(o -> o.start() <= first.start() && o.end() > first.start())
                    .toList();
            int compound = over.isEmpty() ? 0 : inside(words, at, over.getFirst());
            if (length == 1 && compound == 0 && isSplit(plain, at)) {
                concepts.add(compound(plain.subList(at, at + 2), plain.get(at) + plain.get(at + 1), first.exact()));
                length = 2;
            } else {
                concepts.add(compound > length
                        ? compound(plain.subList(at, at + compound), over.getFirst().plain(), over.getFirst().exact())
                        : concept(plain.subList(at, at + length), first, over));
            }
            at += Math.max(length, compound);
        }
        return concepts;
    }

    private Concept concept(List<String> plain, Token first, List<Token> over) {
        List<List<String>> others = new ArrayList<>(synonyms.of(plain));
        over.forEach(overlay -> others.add(List.of(overlay.plain())));
        boolean small = plain.size() == 1 && chain.isSmall(first.plain());
        boolean unknown = plain.size() == 1 && over.isEmpty() && others.isEmpty() && !small && !isKnown(first.plain());
        if (!unknown && (!lenient || plain.size() > 1)) {
            return new Concept(plain, first.exact(), others, List.of(), small, false);
        }
        List<String> meant = meant(first.plain());
        meant.stream().limit(1).forEach(word -> others.addAll(synonyms.of(List.of(word))));
        return new Concept(plain, first.exact(), others, meant, false, unknown);
    }

    private Concept compound(List<String> parts, String joined, String exact) {
        List<List<String>> others = Stream.concat(Stream.of(List.of(joined)),
                Stream.concat(synonyms.of(parts).stream(), synonyms.of(List.of(joined)).stream())).distinct().toList();
        return new Concept(parts, exact, others, List.of(), false, false);
    }

    /** Whether two words are one that was written apart: {@code USB C}, {@code visio conférence}. */
    private boolean isSplit(List<String> plain, int at) {
        if (at + 1 == plain.size() || chain.isSmall(plain.get(at))) {
            return false;
        }
        String second = plain.get(at + 1);
        return (second.length() == 1 || !chain.isSmall(second))
                && index.has(language, Form.PLAIN, plain.get(at) + second);
    }

    /** Whether a word stands somewhere, in whatever language: who asks for a foreign word has not mistyped one. */
    private boolean isKnown(String plain) {
        return index.languages().stream().anyMatch(each -> index.has(each, Form.PLAIN, plain)
                || index.has(each, Form.STEM, Chain.of(each).form(plain, Form.STEM)));
    }

    /**
     * What somebody meant by a word that is nowhere: one of its family if there is any, otherwise what was mistyped, or
     * not finished, or has an end that nobody knows.
     */
    private List<String> meant(String plain) {
        Lexicon lexicon = index.lexicon(language);
        List<String> near = lexicon.near(plain, CORRECTIONS).stream().filter(word -> !word.equals(plain)).toList();
        String root = chain.form(plain, Form.ROOT);
        if (!lenient && !root.isEmpty() && index.has(language, Form.ROOT, root)) {
            return near.stream().filter(word -> chain.form(word, Form.ROOT).equals(root)).toList();
        }
        for (int length = plain.length(); near.isEmpty() && length > SHORTEST_COMPLETED
                && length > plain.length() - COMPLETIONS; length--) {
            near = lexicon.beginningWith(plain.substring(0, length), COMPLETIONS);
        }
        return near;
    }

    private static int inside(List<Token> words, int at, Token overlay) {
        int count = 0;
        while (at + count < words.size() && words.get(at + count).end() <= overlay.end()) {
            count++;
        }
        return count;
    }
}
