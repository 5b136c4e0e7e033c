package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sextant.challenges.generator.Generated;

/** Runs generators for bank files. */
final class GeneratorRun {
    private final Problems problems;

    GeneratorRun(Problems problems) {
        this.problems = problems;
    }

    Optional<Generated> run(JsonNode generator, Problems.Place place) {
        problems.add(place.document().file(), place.line("/generator"), BankRules.GENERATOR,
                "not installed " + generator);
        return Optional.empty();
    }
}
