package org.sextant.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of a release in their order, found by the text of their identifier. A text that is no identifier finds nothing.
 *
 * @param <T> what it holds
 */
public final class Index<T> {
    private final List<T> all;
    private final Map<String, T> byKey;

    Index(List<T> values, Function<T, ?> key) {
        this.all = values;
        this.byKey = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach(value -> byKey.put(String.valueOf(key.apply(value)), value));
    }

    /** All, in the order of the release. */
    public List<T> all() {
        return all;
    }

    /** The one with this identifier. */
    public Optional<T> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
