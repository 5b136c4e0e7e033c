package org.sextant.studio.draft.copy;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.studio.draft.document.Value;

/** A challenge that follows a generator says what the generator says, until it follows none any longer. */
final class GenerationRules {
    private static final String GENERATION = "generation";
    /** What people decide about a challenge, whoever made it. */
    private static final Set<String> DECIDED = Set.of("status", "usage", "parameters", "rubric", "suitability", "skill",
            "version", "variant");

    private GenerationRules() {
    }

    /** Whether a document says to follow the same generator as before, and says something else than it did. */
    static boolean isAltered(Value before, Value after) {
        return before instanceof Value.Fields(var earlier) && after instanceof Value.Fields(var later)
                && later.containsKey(GENERATION) && later.get(GENERATION).equals(earlier.get(GENERATION))
                && !made(earlier).equals(made(later));
    }

    private static SortedMap<String, Value> made(SortedMap<String, Value> fields) {
        SortedMap<String, Value> made = new TreeMap<>(fields);
        made.keySet().removeAll(DECIDED);
        return made;
    }
}
