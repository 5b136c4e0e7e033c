package org.sextant.schema.release;

/** A release, or content, that cannot be read; the message says what, where and what to do. */
public final class UnreadableRelease extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableRelease(String message) {
        super(message);
    }

    public UnreadableRelease(String message, Throwable cause) {
        super(message, cause);
    }
}
