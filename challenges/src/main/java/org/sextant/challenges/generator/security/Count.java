package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one parameter of a generator that has one: how many of something, written as text. */
record Count(String name, int usual, int low, int high) {
    JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.putObject("properties").putObject(name).put("type", "string").put("pattern", "^[0-9]{1,3}$");
        return schema;
    }

    int in(JsonNode parameters) {
        int count = Integer.parseInt(parameters.path(name).asText(String.valueOf(usual)));
        if (count < low || count > high) {
            throw new IllegalArgumentException("'" + name + "' is " + count + ", not " + low + " to " + high);
        }
        return count;
    }
}
