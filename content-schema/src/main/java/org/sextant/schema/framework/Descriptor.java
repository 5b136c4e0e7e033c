package org.sextant.schema.framework;

import java.util.List;
import org.sextant.schema.Require;

/**
 * A cell of the framework: what a level means in one competence.
 *
 * @param statements at least one, in reading order
 */
public record Descriptor(Level level, List<Statement> statements) {
    public Descriptor {
        Require.present(level, "level");
        statements = Require.list(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("level " + level + " has no statement");
        }
    }
}
