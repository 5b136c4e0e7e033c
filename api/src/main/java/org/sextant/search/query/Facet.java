package org.sextant.search.query;

import java.util.List;
import org.sextant.search.index.Dimension;

/** How many hits have each value of a dimension, were that dimension not narrowed: what another choice in it would bring. */
public record Facet(Dimension dimension, List<Value> values) {
    public Facet {
        values = List.copyOf(values);
    }

    /** A value with its count, 1 or more unless it is chosen. */
    public record Value(String value, int count, boolean isChosen) {
    }
}
