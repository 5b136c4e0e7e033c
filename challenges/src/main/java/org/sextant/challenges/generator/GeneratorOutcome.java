package org.sextant.challenges.generator;

import java.util.List;
import org.sextant.schema.check.Finding;

/** What became of a generation. */
public sealed interface GeneratorOutcome {
    record Made(Generated generated) implements GeneratorOutcome {
    }

    /**
     * Nothing was made.
     *
     * @param findings why, at least one; their pointers lead to {@code /name}, {@code /version} or into {@code /parameters}
     */
    record Refused(List<Finding> findings) implements GeneratorOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
