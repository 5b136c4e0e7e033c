package org.sextant.schema;

/** Null, given on purpose to what refuses it. */
public final class Missing {
    private Missing() {
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    public static <T> T value() {
        return null;
    }
}
