package org.sextant.studio.exchange.intake;

/** What a plan would do with something in the files. */
enum EntryAction {
    /** The studio has nothing of it: its first revision is written. */
    CREATE,
    /** The files go on from what the studio has: a revision is written. */
    UPDATE,
    /** The files have nothing new of it: nothing is written. */
    UNCHANGED,
    /** The studio has revisions that the files do not know: nothing is written unless somebody says so. */
    CONFLICT
}
