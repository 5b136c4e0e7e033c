package org.sextant.studio.draft.document;

import org.jspecify.annotations.Nullable;

/**
 * A place that both authors changed, each in another way.
 *
 * @param path   in a list, with the place of the thing in the document that both began with
 * @param base   what both began with; null where nothing stood there
 * @param mine   what one made of it; null where they took it away
 * @param theirs what the other made of it; null where they took it away
 */
public record Conflict(Path path, @Nullable Value base, @Nullable Value mine, @Nullable Value theirs) {
}
