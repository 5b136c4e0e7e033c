package org.sextant.schema.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Tolerance;

/** What of a challenge concerns its type. */
public record Definition(JsonNode options, JsonNode solution, List<Tolerance> tolerances, boolean shuffled) {
    public Definition {
        tolerances = List.copyOf(tolerances);
    }

    /** That of a challenge. */
    public static Definition of(Challenge challenge) {
        return new Definition(challenge.options(), challenge.solution(), challenge.tolerances(),
                challenge.shuffled());
    }

    /** The part of it that a learner may see. */
    public Question question() {
        return new Question(options, shuffled);
    }
}
