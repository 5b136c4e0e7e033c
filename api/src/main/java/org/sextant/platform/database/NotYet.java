package org.sextant.platform.database;

/** What keeps a start from being complete until somebody mends it; the server waits and tries again. */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYet(String sentence) {
        super(sentence, null, false, false);
    }
}
