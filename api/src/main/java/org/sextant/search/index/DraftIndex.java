package org.sextant.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.sextant.content.ReadableContent;

/**
 * The index of content with drafts: that of the release in which whatever the drafts have changed is masked, and a small
 * one of what they say instead, searched together. A document that a draft touches only from afar, as the title of a
 * subject touches its challenges, is found as changed like any other, because documents are compared and not drafts.
 */
final class DraftIndex {
    /** Where so many of all documents have changed that an index of its own is made: one in this many. */
    private static final int MANY = 4;

    private DraftIndex() {
    }

    /** The index of content, given that of what it is written over. */
    static SearchIndex over(SearchIndex base, ReadableContent readable) {
        List<SearchDocument> documents = SearchIndex.documents(readable);
        Map<String, SearchDocument> present = HashMap.newHashMap(documents.size());
        documents.forEach(document -> present.put(id(document), document));
        BitSet masked = new BitSet(base.documents().size());
        for (int number = 0; number < base.documents().size(); number++) {
            SearchDocument published = base.documents().get(number);
            masked.set(number, !present.remove(id(published), published));
        }
        List<SearchDocument> changed = documents.stream().filter(document -> present.containsKey(id(document)))
                .toList();
        return (masked.cardinality() + changed.size()) * MANY > base.documents().size()
                ? SearchIndex.of(readable)
                : over(base, masked, IndexBuild.numbered(changed), readable);
    }

    private static SearchIndex over(SearchIndex base, BitSet masked, Numbered changed, ReadableContent readable) {
        IndexBuild build = new IndexBuild();
        List<IndexReader> readers = new ArrayList<>();
        base.reader().leaves().forEach(leaf -> readers.add(new Masked(leaf.reader(), masked)));
        readers.add(build.reader(changed));
        try {
            IndexReader both = new MultiReader(readers.toArray(IndexReader[]::new), false);
            Map<String, Lexicon.Words> words = build.words();
            base.languages().forEach(language -> words
                    .computeIfAbsent(language, _ -> new Lexicon.Words()).add(base.lexicon(language)));
            return new SearchIndex(base.numbered().with(masked, changed), both, words, SearchIndex.sets(readable),
                    SearchIndex.day(readable));
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private static String id(SearchDocument document) {
        return document.language() + "/" + document.entity();
    }

    /** The one segment of a release, some documents of which are as if they were deleted. */
    private static final class Masked extends FilterLeafReader {
        private final FixedBitSet live;

        Masked(LeafReader in, BitSet masked) {
            super(in);
            live = new FixedBitSet(in.maxDoc());
            live.set(0, in.maxDoc());
            masked.stream().forEach(live::clear);
        }

        @Override
        public Bits getLiveDocs() {
            return live.asReadOnlyBits();
        }

        @Override
        public int numDocs() {
            return live.cardinality();
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            throw new UnsupportedOperationException("an index is searched without a cache");
        }
    }
}
