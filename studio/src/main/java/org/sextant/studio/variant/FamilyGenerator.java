package org.sextant.studio.variant;

import java.util.List;
import org.sextant.schema.content.Challenge;

/**
 * A generator that made some of a family.
 *
 * @param version     from 1
 * @param isInstalled whether this server has it
 * @param parameters  what it can be told; empty where it is not installed
 * @param nextSeed    the first seed above those that the family has had of it
 * @param models      the challenges by whose texts new variants can be worded, the first that come into question first
 */
record FamilyGenerator(String name, int version, boolean isInstalled, List<GeneratorParameter> parameters,
        long nextSeed, List<Challenge> models) {
    FamilyGenerator {
        parameters = List.copyOf(parameters);
        models = List.copyOf(models);
    }
}
