package org.sextant.platform;

/**
 * Names a session of somebody who signed in, within this installation.
 *
 * @param value 1 or more
 */
public record SessionId(long value) {
    public SessionId {
        if (value < 1) {
            throw new IllegalArgumentException("sessions are numbered from 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
