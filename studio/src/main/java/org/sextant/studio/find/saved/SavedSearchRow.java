package org.sextant.studio.find.saved;

import io.micronaut.core.annotation.Introspected;

/** A row of {@code studio_saved_search}. */
@Introspected
record SavedSearchRow(long id, String name, String conditions) {
    SavedSearch search() {
        return new SavedSearch(id, name, conditions);
    }
}
