package org.sextant.schema.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.sextant.schema.Require;

/**
 * What a generator made a challenge from; the same four values make the same challenge, files included.
 *
 * @param name       of the generator
 * @param version    of the generator, from 1
 * @param parameters in the words of the generator
 */
public record Generation(String name, int version, long seed, JsonNode parameters) {
    public Generation {
        Require.slug(name, "name");
        Require.within(version, 1, Integer.MAX_VALUE, "version");
        parameters = parameters == null ? JsonNodeFactory.instance.objectNode() : parameters;
    }
}
