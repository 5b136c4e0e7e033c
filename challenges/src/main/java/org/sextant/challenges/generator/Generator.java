package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.random.RandomGenerator;

/**
 * Makes the variants of a challenge: its data, its files and its answer, all by one code. Found by
 * {@link java.util.ServiceLoader}; keeps no state; the same version, random numbers and parameters make the same bytes for
 * ever, so a change of what it makes is a new version.
 */
public interface Generator {
    /** What bank files name it by: lower-case letters, digits and single hyphens; unique among those installed. */
    String name();

    /** From 1. */
    int version();

    /** The JSON Schema (2020-12) of its parameters. */
    JsonNode parameters();

    /**
     * Makes one variant.
     *
     * @param random     the only source of chance
     * @param parameters what its schema let pass
     */
    Generated generate(RandomGenerator random, JsonNode parameters);
}
