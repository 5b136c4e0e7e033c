package org.sextant.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.sextant.search.analysis.Form;

/**
 * What documents score for a word in a form: what Lucene's {@link org.apache.lucene.search.CombinedFieldQuery} says, in a
 * fraction of the time, for the lengths of documents over all parts are summed up once and parts are read one by one.
 */
final class FormScores {
    private final IndexSearcher searcher;
    private final Map<String, Parts> known = new ConcurrentHashMap<>();

    FormScores(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The documents with their scores, in no order. */
    Matches of(FormQuery query, Scratch scratch) throws IOException {
        BytesRef word = new BytesRef(query.word());
        List<Postings> all = new ArrayList<>();
        long documents = 1;
        long times = 0;
        for (Part part : Part.values()) {
            String field = SearchIndex.field(query.language(), part, query.form());
            long its = 0;
            long total = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                TermsEnum words = leaf.reader().terms(field) == null ? null : leaf.reader().terms(field).iterator();
                if (words != null && words.seekExact(word)) {
                    its += words.docFreq();
                    total += words.totalTermFreq();
                    all.add(new Postings(leaf, part.weight(), words.postings(null, PostingsEnum.FREQS)));
                }
            }
            documents = Math.max(documents, its);
            times = (long) (times + (double) part.weight() * total);
        }
        return all.isEmpty()
                ? new Matches(0)
                : scored(all, parts(query), new TermStatistics(word, documents, times), scratch);
    }

    private Matches scored(List<Postings> all, Parts parts, TermStatistics word, Scratch scratch) throws IOException {
        for (Postings postings : all) {
            Bits live = postings.leaf.reader().getLiveDocs();
            PostingsEnum each = postings.documents;
            for (int at = each.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = each.nextDoc()) {
                if (live == null || live.get(at)) {
                    scratch.add(postings.leaf.docBase + at, postings.weight * each.freq());
                }
            }
        }
        SimScorer scorer = searcher.getSimilarity().scorer(1, parts.statistics, word);
        return scratch.sums().rescored((document, sum) -> scorer.score(sum, parts.lengths[document]));
    }

    private Parts parts(FormQuery query) throws IOException {
        String name = query.language() + query.form();
        Parts parts = known.get(name);
        if (parts == null) {
            parts = new Parts(statistics(query.language(), query.form()), lengths(query.language(), query.form()));
            known.put(name, parts);
        }
        return parts;
    }

    private CollectionStatistics statistics(String language, Form form) throws IOException {
        long most = 0;
        long documents = 0;
        long words = 0;
        long times = 0;
        for (Part part : Part.values()) {
            CollectionStatistics its = searcher.collectionStatistics(SearchIndex.field(language, part, form));
            if (its != null) {
                most = Math.max(most, its.maxDoc());
                documents = Math.max(documents, its.docCount());
                words = Math.max(words, its.sumDocFreq());
                times = (long) (times + (double) part.weight() * its.sumTotalTermFreq());
            }
        }
        return new CollectionStatistics(language + form, most, documents, times, words);
    }

    /** How long each document is over all parts, in the byte that Lucene has for it. */
    private byte[] lengths(String language, Form form) throws IOException {
        byte[] lengths = new byte[searcher.getIndexReader().maxDoc()];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            float[] sums = new float[leaf.reader().maxDoc()];
            for (Part part : Part.values()) {
                NumericDocValues its = leaf.reader().getNormValues(SearchIndex.field(language, part, form));
                for (int at = 0; its != null && at < sums.length; at++) {
                    sums[at] += its.advanceExact(at)
                            ? part.weight() * SmallFloat.byte4ToInt((byte) its.longValue())
                            : 0;
                }
            }
            for (int at = 0; at < sums.length; at++) {
                lengths[leaf.docBase + at] = SmallFloat.intToByte4(Math.round(sums[at]));
            }
        }
        return lengths;
    }

    /** Where a word stands in a part. */
    private record Postings(LeafReaderContext leaf, float weight, PostingsEnum documents) {
    }

    private record Parts(CollectionStatistics statistics, byte[] lengths) {
    }
}
