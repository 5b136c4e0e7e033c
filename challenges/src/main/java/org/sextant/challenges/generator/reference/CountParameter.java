package org.sextant.challenges.generator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The one parameter of a generator that only asks how much; a text, as everything in a bank file.
 *
 * @param pattern the regular expression of the counts that may be asked for
 */
record CountParameter(String name, String description, String pattern) {
    /** The schema of parameters that consist of this one. */
    JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.putObject("properties").putObject(name).put("description", description).put("type", "string")
                .put("pattern", pattern);
        schema.putArray("required").add(name);
        return schema.put("additionalProperties", false);
    }

    int of(JsonNode parameters) {
        return Integer.parseInt(parameters.get(name).textValue());
    }
}
