package org.sextant.schema.type;

/** A jar of challenge types that cannot be used; the message names it and says what to do. */
public final class UnusablePlugin extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusablePlugin(String message) {
        super(message);
    }

    UnusablePlugin(String message, Throwable cause) {
        super(message, cause);
    }
}
