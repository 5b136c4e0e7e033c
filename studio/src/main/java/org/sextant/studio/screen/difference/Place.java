package org.sextant.studio.screen.difference;

import java.util.Map;

/**
 * Where a page lies in a list.
 *
 * @param direction {@code after} or {@code before}; empty at the beginning
 * @param cursor    of which it lies after or before
 */
public record Place(String direction, String cursor) {
    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    /** From a direction and a cursor with a colon between them; anything else is the beginning. */
    public static Place of(String written) {
        return written.startsWith(AFTER + ":") || written.startsWith(BEFORE + ":")
                ? new Place(written.substring(0, written.indexOf(':')), written.substring(written.indexOf(':') + 1))
                : new Place("", "");
    }

    /** As the API takes it. */
    public Map<String, Object> variables(int size) {
        return direction.isEmpty()
                ? Map.of("first", size)
                : Map.of(direction.equals(BEFORE) ? "last" : "first", size, direction, cursor);
    }
}
