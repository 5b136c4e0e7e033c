package org.sextant.studio.exchange.intake;

import java.util.Optional;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * What a plan would do with one thing in the files.
 *
 * @param importId the number of the import
 * @param position from 1, in the order of names
 * @param revision the number of the revision that was written
 */
record PlanEntry(long importId, int position, EntityRef entity, EntryAction action, EntryState state,
        Optional<Integer> revision) {
    /** Names it over all imports. */
    String key() {
        return importId + "/" + position;
    }
}
