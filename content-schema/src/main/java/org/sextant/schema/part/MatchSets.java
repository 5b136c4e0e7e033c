package org.sextant.schema.part;

import java.util.List;

/** Two sets whose items belong together: each on the left with one on the right. */
public record MatchSets(List<Item> left, List<Item> right) implements Part {
    public MatchSets {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
