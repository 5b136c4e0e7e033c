package org.sextant.studio.variant;

import java.util.Map;
import java.util.Optional;
import org.sextant.schema.content.Usage;

/**
 * A variant that somebody would like to have.
 *
 * @param skill      the id of the skill
 * @param generator  the name of the generator
 * @param version    of the generator; empty for the newest that made some of the family
 * @param seed       a whole number; empty for the next free one
 * @param parameters those that are chosen, by their names; the seed decides all others
 * @param usage      what it is for; empty for what that is for by whose texts it is worded
 */
record GenerationWish(String skill, String generator, Optional<Integer> version, Optional<String> seed,
        Map<String, String> parameters, Optional<Usage> usage) {
    GenerationWish {
        parameters = Map.copyOf(parameters);
    }
}
