package org.sextant.search.query;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.search.index.Dimension;

/**
 * What somebody asks.
 *
 * @param text     their words; none means everything that meets the conditions
 * @param chosen   the values of which a hit must have one, by dimension
 * @param shortest the least minutes it may take, where that is a condition
 * @param longest  the most minutes it may take, where that is a condition
 * @param literal  the dimensions of which no condition is made out of the words
 */
public record Asked(String text, Map<Dimension, Set<String>> chosen, @Nullable Integer shortest,
        @Nullable Integer longest, Set<Dimension> literal) {
    /** Words alone. */
    public Asked(String text) {
        this(text, Map.of(), null, null, Set.of());
    }
}
