package org.sextant.studio.draft;

import java.util.Set;
import org.sextant.studio.draft.entity.EntityKind;

/**
 * Which drafts are wanted.
 *
 * @param parent the key of what they belong to; empty where it does not matter
 */
record Wanted(Set<EntityKind> kinds, String parent) {
    Wanted {
        kinds = Set.copyOf(kinds);
    }
}
