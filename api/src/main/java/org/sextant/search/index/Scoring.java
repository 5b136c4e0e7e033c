package org.sextant.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Scores all documents that meet a query, as Lucene does, but clause by clause instead of document by document. As every
 * match is counted, none can be passed over, and so this is several times faster. Sequences of words, which are dear to
 * find, are kept.
 */
final class Scoring {
    private final IndexSearcher searcher;
    private final FormScores forms;
    private final Kept kept;

    Scoring(IndexSearcher searcher, Kept kept) {
        this.searcher = searcher;
        this.forms = new FormScores(searcher);
        this.kept = kept;
    }

    /** The matches of a query, in no order. */
    Matches of(Query query) throws IOException {
        return of(query, new Scratch(searcher.getIndexReader().maxDoc()));
    }

    private Matches of(Query query, Scratch scratch) throws IOException {
        return switch (query) {
            case DisjunctionMaxQuery any when isSequence(any) -> sequence(any, scratch);
            case DisjunctionMaxQuery any -> any(any, scratch);
            case BooleanQuery all when isCounted(all) -> all(all, scratch);
            case FormQuery form -> forms.of(form, scratch);
            default -> byLucene(query);
        };
    }

    /** Whether it is one sequence of words in the parts of documents. */
    private static boolean isSequence(DisjunctionMaxQuery any) {
        return any.getDisjuncts().stream().map(each -> each instanceof BoostQuery boost ? boost.getQuery() : each)
                .allMatch(each -> each instanceof PhraseQuery);
    }

    private static boolean isCounted(BooleanQuery all) {
        return all.getClauses(Occur.MUST_NOT).isEmpty() && all.getClauses(Occur.FILTER).isEmpty()
                && (all.getClauses(Occur.MUST).isEmpty() || all.getMinimumNumberShouldMatch() == 0);
    }

    private static boolean isOfSome(BooleanQuery some) {
        return some.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
    }

    private Matches sequence(DisjunctionMaxQuery any, Scratch scratch) throws IOException {
        Matches known = kept.of(any);
        if (known != null) {
            return known;
        }
        Matches found = any(any, scratch);
        kept.put(any, found);
        return found;
    }

    private Matches any(DisjunctionMaxQuery any, Scratch scratch) throws IOException {
        List<Scaled> some = scaled(any.getDisjuncts(), scratch).stream().filter(each -> each.matches.size() > 0)
                .toList();
        if (some.size() == 1 && some.getFirst().times == 1) {
            return some.getFirst().matches;
        }
        some.forEach(each -> scratch.addWithMost(each.matches, each.times));
        return scratch.mosts(any.getTieBreakerMultiplier());
    }

    /** What meets all that must be met, or else enough of what may be; what may be met beside that adds to the score. */
    private Matches all(BooleanQuery all, Scratch scratch) throws IOException {
        Collection<Query> must = all.getClauses(Occur.MUST);
        if (must.isEmpty()) {
            return counted(all.getClauses(Occur.SHOULD), all.getMinimumNumberShouldMatch(), List.of(), scratch);
        }
        return must.size() == 1 && must.iterator().next() instanceof BooleanQuery some && isOfSome(some)
                ? counted(some.getClauses(Occur.SHOULD), some.getMinimumNumberShouldMatch(),
                        all.getClauses(Occur.SHOULD), scratch)
                : counted(must, must.size(), all.getClauses(Occur.SHOULD), scratch);
    }

    private Matches counted(Collection<Query> counted, int enough, Collection<Query> beside, Scratch scratch)
            throws IOException {
        int least = Math.max(1, enough);
        List<Scaled> some = scaled(counted, scratch);
        List<Scaled> more = scaled(beside, scratch);
        some.forEach(each -> scratch.addCounted(each.matches, each.times));
        more.forEach(each -> scratch.addWhereCounted(each.matches, each.times, least));
        return scratch.sums(least);
    }

    /** The matches of each of some clauses: all of them before any is added to another, for they share the room. */
    private List<Scaled> scaled(Collection<Query> clauses, Scratch scratch) throws IOException {
        List<Scaled> scaled = new ArrayList<>(clauses.size());
        for (Query clause : clauses) {
            Query query = clause;
            float times = 1;
            while (query instanceof BoostQuery boost) {
                query = boost.getQuery();
                times *= boost.getBoost();
            }
            scaled.add(new Scaled(of(query, scratch), times));
        }
        return scaled;
    }

    private Matches byLucene(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        Matches found = new Matches();
        DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                scorer.iterator().nextDoc();
                do {
                    scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, leaf.reader().getLiveDocs(), some);
                    for (int at = 0; at < some.size; at++) {
                        found.add(leaf.docBase + some.docs[at], some.features[at]);
                    }
                } while (some.size > 0);
            }
        }
        return found;
    }

    private record Scaled(Matches matches, float times) {
    }
}
