package org.sextant.studio.publish.candidate;

import java.util.Optional;
import java.util.Set;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * What of all that was validated should go into a release.
 *
 * @param only    these alone; empty for all
 * @param leftOut what should not, though it is among them
 */
public record Selection(Optional<Set<EntityRef>> only, Set<EntityRef> leftOut) {
    /** All that was validated. */
    public static final Selection ALL = new Selection(Optional.empty(), Set.of());

    public Selection {
        only = only.map(Set::copyOf);
        leftOut = Set.copyOf(leftOut);
    }

    /** Whether something should go in. */
    boolean takes(EntityRef entity) {
        return !leftOut.contains(entity) && only.map(these -> these.contains(entity)).orElse(true);
    }
}
