package org.sextant.studio.exchange.intake;

import io.micronaut.core.annotation.Introspected;

/** How many rows of {@code studio_import_entry} an import has of an action and a state. */
@Introspected
record CountRow(long importId, EntryAction action, EntryState state, int count) {
}
