package org.sextant.graphql.filter;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a key: an index, a name, a language, a value of an enum.
 *
 * @param eq the key it must be
 * @param in the keys it must be one of
 */
public record KeyFilter(@Nullable String eq, @Nullable List<String> in) {
    /** Whether one of the keys meets a condition; where there is none, anything does. */
    public static boolean any(@Nullable KeyFilter filter, Collection<String> keys) {
        return filter == null || keys.stream().anyMatch(filter::isMet);
    }

    /** Whether the key meets a condition; where there is none, anything does. */
    public static boolean one(@Nullable KeyFilter filter, String key) {
        return filter == null || filter.isMet(key);
    }

    private boolean isMet(String key) {
        return (eq == null || eq.equals(key)) && (in == null || in.contains(key));
    }
}
