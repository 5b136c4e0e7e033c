package org.sextant.studio.draft.overlay;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * Content with revisions over it.
 *
 * @param content  the base with all revisions that are ahead of it
 * @param laid     those revisions, in the order of their entities
 * @param entities the records that a release has of them
 * @param left     those that could not be laid, and why
 */
public record Overlay(Content content, List<Head> laid, Map<EntityRef, Object> entities,
        SequencedMap<Head, Standing> left) {
    public Overlay {
        laid = List.copyOf(laid);
        entities = Map.copyOf(entities);
    }
}
