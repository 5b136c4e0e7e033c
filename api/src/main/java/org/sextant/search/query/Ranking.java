package org.sextant.search.query;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
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

    int size() {
        return size;
    }

    /** The documents, one of each thing, in no order. */
    int[] documents() {
        return Arrays.stream(found, 0, size).map(entity -> best[entity]).toArray();
    }

    /** Those that meet a condition, the best first; ties by what identifies them. */
    List<Hit> hits(IntPredicate isMet) {
        long[] sorted = Arrays.stream(found, 0, size).filter(entity -> isMet.test(best[entity]))
                .mapToLong(entity -> (long) (Integer.MAX_VALUE - Float.floatToIntBits(scores[entity])) << 32 | entity)
                .sorted().toArray();
        return new AbstractList<>() {
            @Override
            public Hit get(int place) {
                int entity = (int) sorted[place];
                return new Hit(index.documents().get(best[entity]), scores[entity]);
            }

            @Override
            public int size() {
                return sorted.length;
            }
        };
    }
}
