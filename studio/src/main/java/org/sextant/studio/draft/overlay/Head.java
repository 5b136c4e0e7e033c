package org.sextant.studio.draft.overlay;

import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Revision;

/** A draft and the revision of it that is wanted. */
public record Head(Draft draft, int revision) {
    /** What finds its document. */
    public Revision.Key key() {
        return new Revision.Key(draft.id(), revision);
    }
}
