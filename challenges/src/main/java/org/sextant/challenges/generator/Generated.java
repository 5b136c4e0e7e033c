package org.sextant.challenges.generator;

import java.util.List;
import java.util.Map;

/**
 * What a generator made.
 *
 * @param values what stands for {@code {{name}}} in the texts, options, solution and samples of the bank file
 * @param files  to hand out with the challenge, in the order shown
 */
public record Generated(Map<String, String> values, List<GeneratedFile> files) {
    public Generated {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }
}
