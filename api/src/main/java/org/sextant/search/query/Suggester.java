package org.sextant.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.sextant.search.analysis.Chain;
import org.sextant.search.analysis.Form;
import org.sextant.search.analysis.Token;
import org.sextant.search.analysis.Words;
import org.sextant.search.index.Part;
import org.sextant.search.index.SearchDocument;
import org.sextant.search.index.SearchIndex;
import org.sextant.search.index.SearchType;

/** What somebody who is still typing may be looking for: titles that have the words, the last of which may go on. */
final class Suggester {
    private static final int MOST_WORDS = 8;
    private static final int MOST_CORRECTED = 3;

    private final SearchIndex index;
    private final String language;
    private final Set<SearchType> types;

    Suggester(SearchIndex index, String language, Set<SearchType> types) {
        this.index = index;
        this.language = language;
        this.types = types;
    }

    /** Suggestions, the best first, no title twice. */
    List<Suggestion> of(String typed, int most) {
        List<Token> words = Words.of(typed).stream().filter(token -> !token.overlay()).limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> whole = words.subList(0, words.size() - 1).stream().map(Token::plain).toList();
        String last = words.getLast().plain();
        List<Suggestion> found = of(whole, last, most);
        return found.isEmpty()
                ? index.lexicon(language).near(last, MOST_CORRECTED).stream()
                        .flatMap(meant -> of(whole, meant, most).stream()).distinct().limit(most).toList()
                : found;
    }

    private List<Suggestion> of(List<String> whole, String last, int most) {
        String typed = String.join(" ", Stream.concat(whole.stream(), Stream.of(last)).toList());
        Set<String> shown = new HashSet<>();
        Ranking ranking = new Ranking(index).with(index.matches(query(whole, last)), _ -> false);
        IntPredicate begins = document -> index.name(document).startsWith(typed);
        IntStream beginningFirst = Stream.of(begins, begins.negate())
                .flatMapToInt(isSo -> ranking.ranked(document -> isWanted(document) && isSo.test(document)));
        return beginningFirst.filter(document -> shown.add(index.name(document))).limit(most)
                .mapToObj(document -> suggestion(index.documents().get(document), whole, last)).toList();
    }

    private boolean isWanted(int document) {
        return types.isEmpty() || types.contains(index.documents().get(document).type());
    }

    private Query query(List<String> whole, String last) {
        Clauses clauses = new Clauses(language);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        whole.forEach(word -> all.add(clauses.word(word, word),
                Chain.of(language).isSmall(word) ? Occur.SHOULD : Occur.MUST));
        String field = SearchIndex.field(language, Part.TITLE, Form.PLAIN);
        return all.add(new PrefixQuery(new Term(field, last)), Occur.MUST).build();
    }

    private Suggestion suggestion(SearchDocument document, List<String> whole, String last) {
        Marks marks = new Marks(Chain.of(language));
        whole.forEach(marks::add);
        List<Marked.Range> ranges = new ArrayList<>();
        for (Token token : Words.of(document.title())) {
            boolean begun = token.plain().startsWith(last);
            if (!token.overlay() && (begun || marks.isMarked(token))) {
                ranges.add(new Marked.Range(token.start(),
                        begun ? Math.min(token.end(), token.start() + last.length()) : token.end()));
            }
        }
        return new Suggestion(document, Highlighter.marked(document.title(), ranges));
    }
}
