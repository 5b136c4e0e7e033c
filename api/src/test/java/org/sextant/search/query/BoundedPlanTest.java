package org.sextant.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Test;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.search.index.SearchIndex;
import org.sextant.search.index.SearchIndexes;

import static org.assertj.core.api.Assertions.assertThat;

/** What a question costs is bounded by what is counted, whatever is typed. */
class BoundedPlanTest {
    /** How many words and sequences an index is asked for at most; Lucene refuses more than 1,024. */
    private static final int MOST = 800;
    private static final int WORDS = 24;
    private static final List<String> LETTERS = List.of("abri", "bolet", "calot", "datif", "ecran", "futur");

    private static final PublishedContent CONTENT = new Library().tutorial("t", "fusil pilon tamis", "gravir motif")
            .synonyms(IntStream.range(0, 60).mapToObj(BoundedPlanTest::name).toArray(String[]::new)).content();

    @Test
    void manyWordsThatHaveManySynonyms() {
        assertThat(asked(IntStream.range(0, WORDS).mapToObj(BoundedPlanTest::name).collect(Collectors.joining(" "))))
                .isBetween(WORDS, MOST);
    }

    @Test
    void manyWordsThatAreAllMistyped() {
        assertThat(asked("fusli pilno tamsi gravri motfi ".repeat(5))).isBetween(WORDS, MOST);
        assertThat(asked("fusli " + IntStream.range(0, WORDS).mapToObj(n -> name(n) + "q")
                .collect(Collectors.joining(" ")))).isBetween(WORDS, MOST);
    }

    @Test
    void wordsBeyondTheLastThatCountsCostNothing() {
        assertThat(asked("fusil pilon ".repeat(400))).isEqualTo(asked("fusil pilon ".repeat(WORDS / 2)));
    }

    @Test
    void suchQuestionsAreAnswered() {
        Search search = new Search(SearchIndexes.of(ReadableContent.open(CONTENT)), List.of(Locale.FRENCH));
        String many = IntStream.range(0, WORDS).mapToObj(BoundedPlanTest::name).collect(Collectors.joining(" "));
        assertThat(search.find(new Asked(many)).hits()).isNotNull();
        assertThat(search.suggest(many, Set.of(), 10)).isEmpty();
    }

    private static int asked(String text) {
        SearchIndex index = SearchIndexes.of(ReadableContent.open(CONTENT));
        Question question = Question.of(text, Set.of());
        Counter counter = new Counter();
        for (boolean lenient : List.of(false, true)) {
            Counter each = new Counter();
            new Plan("fr", text, new Concepts(index, "fr", lenient).of(question.rest())).query(1).visit(each);
            counter.count = Math.max(counter.count, each.count);
        }
        return counter.count;
    }

    private static String name(int number) {
        return LETTERS.get(number % LETTERS.size()) + LETTERS.get(number / LETTERS.size() % LETTERS.size())
                + LETTERS.get(number / LETTERS.size() / LETTERS.size());
    }

    /** Counts as Lucene does: what is looked up, however often it stands in a query. */
    private static final class Counter extends QueryVisitor {
        private int count;

        @Override
        public void consumeTerms(Query query, Term... terms) {
            count++;
        }

        @Override
        public void visitLeaf(Query query) {
            count++;
        }
    }
}
