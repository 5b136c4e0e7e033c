package org.sextant.content.index;

import java.util.HashMap;
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

    public Index(List<T> values, Function<T, ?> key) {
        this.all = values;
        Map<String, T> keyed = HashMap.newHashMap(values.size());
        values.forEach(value -> keyed.put(String.valueOf(key.apply(value)), value));
        this.byKey = Map.copyOf(keyed); // which takes a third of the room
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
