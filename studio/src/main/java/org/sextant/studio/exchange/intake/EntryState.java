package org.sextant.studio.exchange.intake;

/** What became of an entry of a plan. */
enum EntryState {
    /** Nothing yet. */
    PLANNED,
    /** A revision was written. */
    WRITTEN,
    /** It was passed over: somebody changed it in the studio since the plan was made. */
    STALE
}
