package org.sextant.challenges.generator.solver;

import java.util.Map;

/** A row of a table, by the names of its columns. */
public record Row(Map<String, String> cells) {
    /** A cell that must be there. */
    public String get(String column) {
        return Tables.in(cells, column);
    }
}
