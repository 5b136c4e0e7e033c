package org.sextant.search.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects every match with its score times the weight of the document. */
final class MatchesManager implements CollectorManager<MatchesManager.Collecting, Matches> {
    private final float[] weights;

    MatchesManager(float[] weights) {
        this.weights = weights;
    }

    @Override
    public Collecting newCollector() {
        return new Collecting(weights);
    }

    @Override
    public Matches reduce(Collection<Collecting> collectors) {
        if (collectors.size() > 1) {
            throw new IllegalStateException("an index has one segment and is searched by one thread");
        }
        return collectors.isEmpty() ? new Matches() : collectors.iterator().next().matches;
    }

    /** The matches of the one segment there is. */
    static final class Collecting extends SimpleCollector {
        private final float[] weights;
        private final Matches matches = new Matches();
        private Scorable scorer = new Nothing();
        private int base;

        Collecting(float[] weights) {
            this.weights = weights;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            matches.add(base + document, scorer.score() * weights[base + document]);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    private static final class Nothing extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
