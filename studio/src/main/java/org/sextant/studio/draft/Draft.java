package org.sextant.studio.draft;

import org.sextant.studio.draft.entity.EntityRef;

/**
 * Something that authors edit, as far as the studio has it.
 *
 * @param id       its number in the studio
 * @param revision the newest; 0 while there is none
 */
public record Draft(long id, EntityRef entity, int revision) {
    /** Names its newest revision. */
    public Revision.Key newest() {
        return new Revision.Key(id, revision);
    }
}
