package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SequencedCollection;

/** The schema of parameters that are one choice among a few words. */
final class ChoiceParameter {
    private ChoiceParameter() {
    }

    /** An object with one required property, whose value is one of these. */
    static JsonNode schema(String name, SequencedCollection<String> values) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode property = schema.putObject("properties").putObject(name).put("type", "string");
        values.forEach(property.putArray("enum")::add);
        schema.putArray("required").add(name);
        return schema.put("additionalProperties", false);
    }
}
