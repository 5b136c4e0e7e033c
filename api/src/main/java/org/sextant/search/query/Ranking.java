package org.sextant.search.query;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sextant.search.index.Matches;
import org.sextant.search.index.SearchIndex;

/** Matches brought together: each thing once, in the language in which it fits best. In numbers, for there may be many. */
final class Ranking {
    private final SearchIndex index;
    private final float[] scores;
    private final int[] best;
    private final int[] found;
    private int size;

    Ranking(SearchIndex index) {
        this.index = index;
        int documents = index.documents().size();
        this.scores = new float[documents];
        this.best = new int[documents];
        this.found = new int[documents];
    }

    /** Adds matches; those for which it is asked count half. */
    Ranking with(Matches matches, IntPredicate isForeign) {
        for (int place = 0; place < matches.size(); place++) {
            int document = matches.document(place);
            int entity = index.entity(document);
            float score = isForeign.test(document) ? matches.score(place) / 2 : matches.score(place);
            if (scores[entity] == 0) {
                found[size++] = entity;
            }
            if (score > scores[entity]) {
                scores[entity] = score;
                best[entity] = document;
            }
        }
        return this;
    }

    /** Adds a share of the scores of matches to those that are found already. */
    Ranking adding(Matches matches, float share) {
        for (int place = 0; place < matches.size(); place++) {
            int entity = index.entity(matches.document(place));
            if (best[entity] == matches.document(place)) {
                scores[entity] += scores[entity] == 0 ? 0 : matches.score(place) * share;
            }
        }
        return this;
    }

    /** Multiplies the score of each document by what it is worth. */
    void weighed(Worth worth) {
        for (int at = 0; at < size; at++) {
            scores[found[at]] *= worth.of(best[found[at]]);
        }
    }

    /** How many meet a condition. */
    int count(IntPredicate isMet) {
        int count = 0;
        for (int at = 0; at < size; at++) {
            count += isMet.test(best[found[at]]) ? 1 : 0;
        }
        return count;
    }

    /** The documents, one of each thing, in no order. */
    int[] documents() {
        int[] documents = new int[size];
        for (int at = 0; at < size; at++) {
            documents[at] = best[found[at]];
        }
        return documents;
    }

    /** Those that meet a condition, the best first; ties by what identifies them. */
    List<Hit> hits(IntPredicate isMet) {
        Order order = order(isMet);
        return new AbstractList<>() {
            @Override
            public Hit get(int place) {
                int entity = (int) order.at(place);
                return new Hit(index.documents().get(best[entity]), scores[entity]);
            }

            @Override
            public int size() {
                return order.size();
            }
        };
    }

    /** The documents of the same, by their numbers. */
    IntStream ranked(IntPredicate isMet) {
        Order order = order(isMet);
        return IntStream.range(0, order.size()).map(place -> best[(int) order.at(place)]);
    }

    private Order order(IntPredicate isMet) {
        long[] keys = new long[size];
        int meeting = 0;
        for (int at = 0; at < size; at++) {
            int entity = found[at];
            if (isMet.test(best[entity])) {
                keys[meeting++] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(scores[entity])) << 32 | entity;
            }
        }
        return new Order(meeting == size ? keys : Arrays.copyOf(keys, meeting));
    }
}
