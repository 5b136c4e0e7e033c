package org.sextant.challenges.bank;

import java.util.List;
import java.util.Map;
import org.sextant.schema.check.Finding;
import org.sextant.schema.content.Challenge;

/** What a wording and a generator made together. */
public sealed interface WordingOutcome {
    /**
     * A challenge, complete but for its id and number, which are those of the challenge that worded it.
     *
     * @param files the bytes of what the generator made for it, by their SHA-256
     */
    record Worded(Challenge challenge, Map<String, byte[]> files) implements WordingOutcome {
        public Worded {
            files = Map.copyOf(files);
        }
    }

    /**
     * Nothing was made.
     *
     * @param findings why, at least one; their pointers lead to {@code /name}, {@code /version} or into {@code /parameters}
     */
    record Unworded(List<Finding> findings) implements WordingOutcome {
        public Unworded {
            findings = List.copyOf(findings);
        }
    }
}
