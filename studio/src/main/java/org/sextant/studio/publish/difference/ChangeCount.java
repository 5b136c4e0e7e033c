package org.sextant.studio.publish.difference;

import org.sextant.studio.draft.entity.EntityKind;

/**
 * How many things of a kind two releases do not have alike.
 *
 * @param added   how many the later one alone has
 * @param removed how many the earlier one alone has
 * @param changed how many both have
 */
record ChangeCount(EntityKind kind, int added, int removed, int changed) {
}
