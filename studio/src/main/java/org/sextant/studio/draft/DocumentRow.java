package org.sextant.studio.draft;

import io.micronaut.core.annotation.Introspected;

/** The document of a row of {@code studio_revision}. */
@Introspected
record DocumentRow(long entityId, int number, String document) {
    Revision.Key key() {
        return new Revision.Key(entityId, number);
    }
}
