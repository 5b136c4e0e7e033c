package org.sextant.studio.find;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.overlay.Head;
import org.sextant.studio.draft.overlay.OverlayService;

/** Keeps the shelf of the present moment: it is made anew when a release comes into service or somebody makes a revision. */
@Singleton
final class ShelfService {
    private final ContentStore store;
    private final DraftService drafts;
    private final OverlayService overlays;
    private volatile @Nullable Shelf last;

    ShelfService(ContentStore store, DraftService drafts, OverlayService overlays) {
        this.store = store;
        this.drafts = drafts;
        this.overlays = overlays;
    }

    /** What there is now; that whoever is shown it may read drafts is for the caller to see to. */
    Shelf present() {
        PublishedContent inService = store.current();
        long state = drafts.state();
        @Nullable
        Shelf known = last;
        return known != null && known.isOf(inService, state) ? known : made(inService, state);
    }

    /** Those who ask at the same moment wait for one of them. */
    private synchronized Shelf made(PublishedContent inService, long state) {
        @Nullable
        Shelf known = last;
        if (known != null && known.isOf(inService, state)) {
            return known;
        }
        List<Draft> newest = drafts.newest();
        Shelf made = new Shelf(inService, state, newest,
                overlays.over(inService, newest.stream().map(draft -> new Head(draft, draft.revision())).toList()),
                Optional.ofNullable(known));
        last = made;
        return made;
    }
}
