package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratorOutcome;
import org.sextant.challenges.generator.Generators;

/** Runs the generators that bank files name. */
final class GeneratorRun {
    private final Generators generators;
    private final Problems problems;

    GeneratorRun(Generators generators, Problems problems) {
        this.generators = generators;
        this.problems = problems;
    }

    /** What a generator makes of what is written; empty, with problems noted, when it makes nothing. */
    Optional<Generated> run(JsonNode written, Problems.Place place) {
        GeneratorOutcome outcome = generators.generate(written.path("name").asText(), written.path("version").asInt(1),
                written.path("seed").asLong(), written.path("parameters"));
        return switch (outcome) {
            case GeneratorOutcome.Made(Generated generated) -> Optional.of(generated);
            case GeneratorOutcome.Refused(var findings) -> {
                findings.forEach(wrong -> problems.add(place.document().file(),
                        place.line("/generator" + wrong.pointer()), BankRules.GENERATOR, wrong.sentence()));
                yield Optional.empty();
            }
        };
    }
}
