package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one parameter of a generator that has one: how many of something, low to high, written as text. */
record Count(String name, int usual, int low, int high) {
    JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ArrayNode counts = schema.putObject("properties").putObject(name).putArray("enum");
        for (int count = low; count <= high; count++) {
            counts.add(String.valueOf(count));
        }
        return schema;
    }

    int in(JsonNode parameters) {
        return Integer.parseInt(parameters.path(name).asText(String.valueOf(usual)));
    }
}
