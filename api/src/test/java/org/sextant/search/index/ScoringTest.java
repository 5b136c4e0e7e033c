package org.sextant.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.search.analysis.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

/** Clause by clause the same documents are found, with the same scores, as Lucene finds document by document. */
class ScoringTest {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final SearchIndex INDEX = SearchIndex.of(ReadableContent.open(
            new PublishedContent(new ReleaseHeader(1, DAY, ReleaseOrigin.BANK, "", 5, 0),
                    new Release(ReleaseNumber.FIRST, DAY, BundledBank.content()))));
    private static final Scoring SCORING = new Scoring(new IndexSearcher(INDEX.reader()), new Kept(1000));

    static Stream<Query> queries() {
        return Stream.of(word("page"), word("mot"), word("nowhere"), word("motif"), sequence("mot", "de", "pass"),
                any(word("image"), new BoostQuery(word("photo"), 0.75f), sequence("mot", "de", "pass")),
                any(word("image")), any(word("nowhere"), word("image")),
                some(1, word("page"), word("web"), word("lien")), some(2, word("page"), word("web"), word("lien")),
                some(3, word("page"), word("web"), word("nowhere")),
                all(List.of(word("page"), word("web")), List.of(word("lien"))),
                all(List.of(word("page"), word("nowhere")), List.of(word("lien"))),
                all(List.of(some(1, word("page"), word("web"))),
                        List.of(new BoostQuery(sequence("page", "web"), 0.3f), name("moteurs"))),
                all(List.of(new PrefixQuery(new Term(SearchIndex.field("fr", Part.TITLE, Form.PLAIN), "im"))),
                        List.of(word("photo"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void scoresAreThoseOfLucene(Query query) throws IOException {
        Map<Integer, Float> expected = lucene(query);
        for (int time = 0; time < 2; time++) { // what is kept says the same
            Matches found = SCORING.of(query);
            assertThat(found.size()).isEqualTo(expected.size());
            for (int place = 0; place < found.size(); place++) {
                assertThat(found.score(place)).isCloseTo(expected.get(found.document(place)), withPercentage(0.001));
            }
        }
    }

    @Test
    void whatWasNotAskedForTheLongestIsForgottenFirst() throws IOException {
        Kept kept = new Kept(200);
        Matches matches = SCORING.of(new TermQuery(new Term(SearchIndex.nameField("fr"), "nowhere")));
        List<Query> queries = List.of(word("a"), word("b"), word("c"), word("d"));
        queries.subList(0, 3).forEach(query -> kept.put(query, matches));
        assertThat(kept.of(queries.get(0))).isNotNull();
        kept.put(queries.get(3), matches);
        assertThat(queries.stream().map(query -> kept.of(query) != null)).containsExactly(true, false, true, true);
    }

    private static Map<Integer, Float> lucene(Query query) throws IOException {
        IndexSearcher searcher = new IndexSearcher(INDEX.reader());
        Map<Integer, Float> scores = new TreeMap<>();
        for (ScoreDoc each : searcher.search(query, INDEX.documents().size()).scoreDocs) {
            scores.put(each.doc, each.score);
        }
        return scores;
    }

    private static Query word(String word) {
        return new DisjunctionMaxQuery(Stream.of(Form.values())
                .map(form -> new BoostQuery(new FormQuery("fr", form, word), 1f / (1 + form.ordinal()))).toList(),
                0.1f);
    }

    private static Query sequence(String... stems) {
        return new DisjunctionMaxQuery(Stream.of(Part.values())
                .map(part -> new BoostQuery(new PhraseQuery(1, SearchIndex.field("fr", part, Form.STEM), stems),
                        part.weight()))
                .toList(), 0.1f);
    }

    private static Query name(String name) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(SearchIndex.nameField("fr"), name))), 4);
    }

    private static Query any(Query... ways) {
        return new DisjunctionMaxQuery(List.of(ways), 0.1f);
    }

    private static Query some(int least, Query... queries) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        Stream.of(queries).forEach(query -> some.add(query, Occur.SHOULD));
        return some.build();
    }

    private static Query all(List<Query> must, List<Query> may) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        must.forEach(query -> all.add(query, Occur.MUST));
        may.forEach(query -> all.add(query, Occur.SHOULD));
        return all.build();
    }
}
