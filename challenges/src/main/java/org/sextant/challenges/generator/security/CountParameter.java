package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The one parameter that the generators of this package take: how much of something, a text of digits.
 *
 * @param least what a smaller number counts for
 * @param most  what a greater number counts for
 */
record CountParameter(String name, int least, int most) {
    JsonNode schema() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode schema = json.objectNode();
        schema.put("type", "object");
        schema.set("properties", json.objectNode()
                .set(name, json.objectNode().put("type", "string").put("pattern", "^[1-9][0-9]{1,2}$")));
        schema.set("required", json.arrayNode().add(name));
        schema.put("additionalProperties", false);
        return schema;
    }

    int in(JsonNode parameters) {
        return Math.clamp(Integer.parseInt(parameters.path(name).asText()), least, most);
    }
}
