package org.sextant.search.index;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;

/**
 * Gives out indexes and bounds how many there are: those of the release in service, and of the older releases that were
 * searched last. What drafts have of their own lives no longer than the state of them. An index is memory alone, so that nothing need be closed: one that is forgotten is freed when the last
 * search of it has ended.
 */
@Singleton
public final class IndexKeeper {
    /** Of how many releases beside the one in service. Readers who turn pages when another comes need the one before. */
    static final int OLDER = 2;

    private final ContentStore store;
    private final SequencedSet<PublishedContent> used = new LinkedHashSet<>();
    private volatile @Nullable PublishedContent last;
    private volatile boolean authorsSearch;

    IndexKeeper(ContentStore store) {
        this.store = store;
    }

    /** The index of what a reader may see, built when there is none; whoever asks meanwhile waits for it. */
    public SearchIndex of(ReadableContent readable) {
        if (readable.isWhole()) {
            authorsSearch = true;
        }
        PublishedContent release = readable.content().base().orElse(readable.content());
        if (!release.equals(last)) {
            use(release);
        }
        return SearchIndexes.of(readable);
    }

    /** Makes what will be wanted of a release: the index for anybody, and that for authors where they search. */
    void prepare(PublishedContent release) {
        SearchIndexes.of(ReadableContent.open(release));
        if (authorsSearch) {
            SearchIndexes.of(ReadableContent.whole(release));
        }
        use(release);
    }

    /** How many releases have indexes here. */
    synchronized int size() {
        return used.size();
    }

    private synchronized void use(PublishedContent release) {
        used.addLast(release);
        last = release;
        PublishedContent inService = store.current();
        Iterator<PublishedContent> oldestFirst = used.iterator();
        while (used.size() > OLDER + (used.contains(inService) ? 1 : 0)) {
            PublishedContent oldest = oldestFirst.next();
            if (!oldest.equals(inService)) {
                oldestFirst.remove();
                SearchIndexes.forget(oldest);
            }
        }
    }
}
