package org.sextant.search.judged;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuresTest {
    private static final Judged QUERY = judged(Map.of("a", 3, "b", 2, "c", 1));
    private static final Offset<Double> DIGITS = Offset.offset(0.000001);

    /** Best: 7/1 + 3/1.584963 + 1/2 = 9.392789; here: 0/1 + 3/1.584963 + 7/2 = 5.392789. */
    @Test
    void gainsAreDiscountedByTheLogarithmOfTheRank() {
        assertThat(Measures.of(QUERY, List.of("x", "b", "a")).ndcg()).isCloseTo(0.574142, DIGITS);
        assertThat(Measures.of(QUERY, List.of("a", "b", "c", "x")).ndcg()).isCloseTo(1, DIGITS);
        assertThat(Measures.of(QUERY, List.of("x", "y")).ndcg()).isZero();
    }

    /** The tenth counts 7/3.459432 = 2.023453 of 9.392789, the eleventh nothing. */
    @Test
    void onlyTheFirstTenGain() {
        assertThat(Measures.of(QUERY, after(9, "a")).ndcg()).isCloseTo(0.215426, DIGITS);
        assertThat(Measures.of(QUERY, after(10, "a")).ndcg()).isZero();
    }

    @Test
    void theBestOrderHasTenPlacesToo() {
        Judged many = judged(named(15, 3));
        assertThat(Measures.of(many, many.grades().keySet().stream().limit(10).toList()).ndcg())
                .isCloseTo(1, DIGITS);
    }

    @Test
    void theRankIsThatOfTheFirstGoodDocument() {
        assertThat(Measures.of(QUERY, List.of("x", "c", "b", "a")).mrr()).isCloseTo(1.0 / 3, DIGITS);
        assertThat(Measures.of(QUERY, List.of("c", "x")).mrr()).isZero();
        assertThat(Measures.of(QUERY, after(19, "b")).mrr()).isCloseTo(0.05, DIGITS);
        assertThat(Measures.of(QUERY, after(20, "b")).mrr()).isZero();
    }

    @Test
    void recallIsOfAllThatIsRelevantOrOfTwenty() {
        assertThat(Measures.of(QUERY, List.of("x", "c", "a")).recall()).isCloseTo(2.0 / 3, DIGITS);
        assertThat(Measures.of(QUERY, after(20, "a")).recall()).isZero();
        Judged many = judged(named(40, 1));
        assertThat(Measures.of(many, List.of("0", "1", "2", "3", "x")).recall()).isCloseTo(0.2, DIGITS);
        assertThat(Measures.of(many, List.copyOf(many.grades().keySet())).recall()).isCloseTo(1, DIGITS);
    }

    @Test
    void aDocumentCountsOnce() {
        Measures measures = Measures.of(QUERY, Collections.nCopies(20, "a"));
        assertThat(measures.ndcg()).isCloseTo(7 / 9.392789, DIGITS);
        assertThat(measures.recall()).isCloseTo(1.0 / 3, DIGITS);
    }

    @Test
    void meansAreOverQueries() {
        Measures two = Measures.mean(List.of(Measures.of(QUERY, List.of("a")), Measures.of(QUERY, List.of())));
        assertThat(two.queries()).isEqualTo(2);
        assertThat(two.mrr()).isCloseTo(0.5, DIGITS);
        assertThat(two.zeroHit()).isCloseTo(0.5, DIGITS);
        Measures three = Measures.mean(List.of(two, Measures.of(QUERY, List.of("b"))));
        assertThat(three.mrr()).isCloseTo(2.0 / 3, DIGITS);
        assertThat(three.zeroHit()).isCloseTo(1.0 / 3, DIGITS);
    }

    private static Judged judged(Map<String, Integer> grades) {
        return new Judged("a query", Locale.FRENCH, "single", grades);
    }

    private static Map<String, Integer> named(int documents, int grade) {
        return IntStream.range(0, documents).boxed().collect(Collectors.toMap(String::valueOf, number -> grade));
    }

    private static List<String> after(int others, String document) {
        return IntStream.rangeClosed(0, others).mapToObj(i -> i == others ? document : "x" + i).toList();
    }
}
