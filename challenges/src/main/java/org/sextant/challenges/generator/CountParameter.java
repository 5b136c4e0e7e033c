package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The one parameter of a generator that only asks how many: a whole number, written as text like everything in a bank file.
 *
 * @param usual how many when nobody says, from least to most
 */
public record CountParameter(String name, int usual, int least, int most) {
    /** The JSON Schema of parameters that consist of this one, which may be left out. */
    public JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ArrayNode counts = schema.putObject("properties").putObject(name).put("type", "string").putArray("enum");
        for (int count = least; count <= most; count++) {
            counts.add(String.valueOf(count));
        }
        return schema.put("additionalProperties", false);
    }

    /** How many are asked for, by parameters that the schema let pass. */
    public int in(JsonNode parameters) {
        return Integer.parseInt(parameters.path(name).asText(String.valueOf(usual)));
    }
}
