package org.sextant.studio.variant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.schema.content.Challenge;
import org.sextant.studio.quality.ContentProblem;

/**
 * A variant as a generator makes it.
 *
 * @param challenge the whole, under the first id that is free
 * @param model     the challenge by whose texts it is worded
 * @param isWorded  whether those texts were written for these parameters
 * @param prototype what it follows
 * @param problems  what the rules say of it
 * @param files     the bytes of what was made for it, by their SHA-256
 */
record GeneratedVariant(Challenge challenge, Challenge model, boolean isWorded, Optional<Challenge> prototype,
        List<ContentProblem> problems, Map<String, byte[]> files) {
    GeneratedVariant {
        problems = List.copyOf(problems);
        files = Map.copyOf(files);
    }
}
