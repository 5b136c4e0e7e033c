package org.sextant.studio.exchange.intake;

/** How far an import has come. */
enum ImportState {
    /** The files are being read and compared. */
    PLANNING,
    /** The files cannot be read as a bank. */
    REFUSED,
    /** The plan is there; nothing has been written. */
    PLANNED,
    /** Revisions are being written. */
    APPLYING,
    /** The plan was carried out. */
    APPLIED
}
