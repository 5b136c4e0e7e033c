package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The one parameter of a generator that plays in one of several settings. */
record Setting(String parameter, List<String> names) {
    /** The JSON Schema by which the parameter is one of the names. */
    JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        ObjectNode property = schema.putObject("properties").putObject(parameter);
        property.put("type", "string");
        ArrayNode values = property.putArray("enum");
        names.forEach(values::add);
        schema.putArray("required").add(parameter);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Where the setting that was asked for stands among the names. */
    int index(JsonNode parameters) {
        int index = names.indexOf(parameters.path(parameter).asText());
        if (index < 0) {
            throw new IllegalArgumentException("'" + parameter + "' is none of " + names);
        }
        return index;
    }
}
