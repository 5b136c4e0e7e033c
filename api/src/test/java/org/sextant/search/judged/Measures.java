package org.sextant.search.judged;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How well an engine answered, each figure a mean over the queries.
 *
 * @param queries how many were asked
 * @param ndcg    nDCG@10, 0 to 1: the gain 2^grade - 1 of each of the first ten documents, divided by log2(rank + 1),
 *                summed, and divided by the sum of the best order there could be
 * @param mrr     0 to 1: one by the rank of the first document that is at least {@value #GOOD} (good); 0 where none is
 *                among the first twenty
 * @param recall  recall@20, 0 to 1: relevant documents among the first twenty, divided by all there are, or by twenty
 *                where there are more, so that 1 can be reached
 * @param zeroHit share of queries with no answer at all, 0 to 1
 */
record Measures(int queries, double ndcg, double mrr, double recall, double zeroHit) {
    /** How many documents an engine is asked for. */
    static final int DEPTH = 20;

    private static final int TOP = 10;
    private static final int GOOD = 2;

    /**
     * The figures of one query.
     *
     * @param answer documents, best first; one that comes twice counts where it comes first
     */
    static Measures of(Judged judged, List<String> answer) {
        List<Integer> grades = grades(judged, answer.stream().limit(DEPTH).toList());
        List<Integer> best = judged.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
        double found = grades.stream().filter(grade -> grade > 0).count();
        return new Measures(1, gain(grades) / gain(best), reciprocalRank(grades),
                found / Math.min(DEPTH, best.size()), answer.isEmpty() ? 1 : 0);
    }

    /** The figures of several, each weighed by its queries; there must be one. */
    static Measures mean(Collection<Measures> all) {
        int queries = all.stream().mapToInt(Measures::queries).sum();
        return new Measures(queries, mean(all, queries, Measures::ndcg), mean(all, queries, Measures::mrr),
                mean(all, queries, Measures::recall), mean(all, queries, Measures::zeroHit));
    }

    private static double mean(Collection<Measures> all, int queries, ToDoubleFunction<Measures> figure) {
        return all.stream().mapToDouble(one -> one.queries() * figure.applyAsDouble(one)).sum() / queries;
    }

    private static List<Integer> grades(Judged judged, List<String> answer) {
        Set<String> seen = new HashSet<>();
        return answer.stream().map(id -> seen.add(id) ? judged.grades().getOrDefault(id, 0) : 0).toList();
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int rank = 1; rank <= Math.min(TOP, grades.size()); rank++) {
            sum += ((1 << grades.get(rank - 1)) - 1) * Math.log(2) / Math.log(rank + 1.0);
        }
        return sum;
    }

    private static double reciprocalRank(List<Integer> grades) {
        for (int rank = 1; rank <= grades.size(); rank++) {
            if (grades.get(rank - 1) >= GOOD) {
                return 1.0 / rank;
            }
        }
        return 0;
    }
}
