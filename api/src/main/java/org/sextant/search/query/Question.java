package org.sextant.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sextant.search.analysis.Token;
import org.sextant.search.analysis.Words;
import org.sextant.search.index.Dimension;
import org.sextant.search.query.Known.Condition;

/** The words of a question, and the conditions that were made out of some of them. */
final class Question {
    private static final int MOST_WORDS = 24;
    private static final int LONGEST = 4;

    private final String text;
    private final List<Token> tokens;
    private final List<Recognised> recognised;

    private Question(String text, List<Token> tokens, List<Recognised> recognised) {
        this.text = text;
        this.tokens = tokens;
        this.recognised = recognised;
    }

    /** A question of which the first words count; the longest sequence of them that names a condition is one. */
    static Question of(String text, Set<Dimension> literal) {
        List<Token> tokens = bounded(Words.of(text));
        List<Token> words = tokens.stream().filter(token -> !token.overlay()).toList();
        List<Recognised> recognised = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            int length = longest(words, at, literal, recognised, text);
            at += Math.max(1, length);
        }
        return new Question(text, tokens, recognised);
    }

    /** The same with one condition given up, its words being words again. */
    Question without(Recognised one) {
        return new Question(text, tokens, recognised.stream().map(r -> r.equals(one) ? r.dropped() : r).toList());
    }

    /** The conditions, those given up among them. */
    List<Recognised> recognised() {
        return recognised;
    }

    /** The words to search for, with overlays before the words whose places they share. */
    List<Token> rest() {
        return tokens(word -> recognised.stream().noneMatch(r -> !r.isDropped() && r.covers(word)));
    }

    /** The words that conditions of some dimensions were made out of. */
    List<Token> told(Set<Dimension> dimensions) {
        return tokens(word -> recognised.stream()
                .anyMatch(r -> !r.isDropped() && dimensions.contains(r.dimension()) && r.covers(word)));
    }

    private List<Token> tokens(IntPredicate isWanted) {
        List<Token> wanted = new ArrayList<>();
        int word = 0;
        for (Token token : tokens) {
            if (isWanted.test(word)) {
                wanted.add(token);
            }
            word += token.overlay() ? 0 : 1;
        }
        return wanted;
    }

    String text() {
        return text;
    }

    private static int longest(List<Token> words, int at, Set<Dimension> literal, List<Recognised> recognised,
            String text) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            List<Token> some = words.subList(at, at + length);
            Condition condition = Known.of(some.stream().map(Token::plain).toList());
            boolean another = condition != null && !literal.contains(condition.dimension())
                    && recognised.stream().noneMatch(r -> r.dimension() == condition.dimension());
            if (condition != null && another) {
                recognised.add(new Recognised(condition.dimension(), condition.value(),
                        text.substring(some.getFirst().start(), some.getLast().end()), at, at + length - 1, false));
                return length;
            }
        }
        return 0;
    }

    private static List<Token> bounded(List<Token> tokens) {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.get(i).overlay() ? 0 : 1;
            if (words > MOST_WORDS) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }
}
