package org.sextant.schema.type;

/** A jar of plug-ins that cannot be used; the message names it and says what to do. */
public final class UnusablePlugin extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusablePlugin(String message) {
        super(message);
    }

    public UnusablePlugin(String message, Throwable cause) {
        super(message, cause);
    }
}
