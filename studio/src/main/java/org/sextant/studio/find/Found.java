package org.sextant.studio.find;

import java.util.List;
import java.util.Optional;
import org.sextant.studio.draft.entity.EntityRef;

/** An entry as somebody finds it, beside all others of the same moment. */
record Found(ContentEntry entry, Shelf shelf, Progress progress) {
    /** Where it stands. */
    EntryState state() {
        return StateRules.of(entry, progress);
    }

    /** Whether whoever asks has a working copy of it. */
    boolean isMine() {
        return entry.draft().filter(draft -> progress.opened().contains(draft.id())).isPresent();
    }

    /** The record of it; empty where nobody can read it, and while there is none. */
    Optional<Object> record() {
        return shelf.record(entry.entity());
    }

    /** What it belongs to, where that is there. */
    Optional<Found> parent() {
        return entry.parent().flatMap(this::beside);
    }

    /** Others of the same moment. */
    List<Found> beside(List<EntityRef> others) {
        return others.stream().flatMap(other -> beside(other).stream()).toList();
    }

    private Optional<Found> beside(EntityRef other) {
        return shelf.find(other).map(found -> new Found(found, shelf, progress));
    }
}
