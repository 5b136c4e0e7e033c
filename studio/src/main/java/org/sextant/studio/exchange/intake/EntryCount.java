package org.sextant.studio.exchange.intake;

/** How many entries a plan has of an action and a state. */
record EntryCount(EntryAction action, EntryState state, int count) {
}
