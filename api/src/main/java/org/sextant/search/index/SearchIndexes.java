package org.sextant.search.index;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;

/**
 * The indexes of a release, which live as long as it does: what anybody may find, and all there is. They are two, so that
 * what is kept for certification can be told neither by a hit nor by a count, a suggestion or a score.
 */
public final class SearchIndexes {
    private final Once open;
    private final Once whole;

    private SearchIndexes(PublishedContent content) {
        this.open = new Once(() -> SearchIndex.of(ReadableContent.open(content)));
        this.whole = new Once(() -> SearchIndex.of(ReadableContent.whole(content)));
    }

    /** The index of what a reader may see, built when it is first asked for. */
    public static SearchIndex of(ReadableContent readable) {
        SearchIndexes both = readable.content().derived(SearchIndexes.class, SearchIndexes::new);
        return (readable.isWhole() ? both.whole : both.open).get();
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
