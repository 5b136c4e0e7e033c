package org.sextant.search.index;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;

/**
 * The indexes of a release: what anybody may find, and all there is. They are two, so that what is kept for certification
 * can be told neither by a hit nor by a count, a suggestion or a score. They live as long as the release is in memory, or
 * until {@link IndexKeeper} forgets them.
 */
public final class SearchIndexes {
    private final Once open;
    private final Once whole;

    private SearchIndexes(PublishedContent content) {
        this.open = new Once(() -> made(content, ReadableContent::open));
        this.whole = new Once(() -> made(content, ReadableContent::whole));
    }

    /** The index of what a reader may see, built when it is first asked for; whoever asks meanwhile waits for it. */
    public static SearchIndex of(ReadableContent readable) {
        SearchIndexes both = readable.content().derived(SearchIndexes.class, SearchIndexes::new);
        return (readable.isWhole() ? both.whole : both.open).get();
    }

    /** Drafts are searched with the release that they are written over, so that little is made for each of their states. */
    private static SearchIndex made(PublishedContent content, Function<PublishedContent, ReadableContent> as) {
        return content.base().map(base -> DraftIndex.over(of(as.apply(base)), as.apply(content)))
                .orElseGet(() -> SearchIndex.of(as.apply(content)));
    }

    /** Whether the index of what a reader may see need not be built any more. */
    static boolean isMade(ReadableContent readable) {
        return readable.content().derived(SearchIndexes.class)
                .filter(both -> (readable.isWhole() ? both.whole : both.open).made != null).isPresent();
    }

    /** Leaves the indexes of a release to those who are searching them; who comes later has them built anew. */
    static void forget(PublishedContent content) {
        content.forget(SearchIndexes.class);
    }

    /** Something made once; those who ask at the same moment wait for one of them. */
    private static final class Once {
        private final Supplier<SearchIndex> make;
        private volatile @Nullable SearchIndex made;

        Once(Supplier<SearchIndex> make) {
            this.make = make;
        }

        SearchIndex get() {
            SearchIndex known = made;
            return known == null ? made() : known;
        }

        private synchronized SearchIndex made() {
            SearchIndex known = made;
            if (known == null) {
                known = make.get();
                made = known;
            }
            return known;
        }
    }
}
