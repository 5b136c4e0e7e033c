package org.sextant.platform;

/**
 * Names an account within this installation, for ever: numbers are never given again.
 *
 * @param value 1 or more
 */
public record AccountId(long value) {
    public AccountId {
        if (value < 1) {
            throw new IllegalArgumentException("accounts are numbered from 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
