package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The one parameter of a generator that plays in one of several settings: the word that names it. */
public record ChoiceParameter(String name, List<String> words) {
    public ChoiceParameter {
        words = List.copyOf(words);
    }

    /** The JSON Schema of parameters that consist of this one. */
    public JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ArrayNode values = schema.putObject("properties").putObject(name).put("type", "string").putArray("enum");
        words.forEach(values::add);
        schema.putArray("required").add(name);
        return schema.put("additionalProperties", false);
    }

    /**
     * Where the word that was asked for stands among the words, from 0.
     *
     * @throws IllegalArgumentException when the schema would not have let it pass
     */
    public int index(JsonNode parameters) {
        int index = words.indexOf(parameters.path(name).asText());
        if (index < 0) {
            throw new IllegalArgumentException("'" + name + "' is none of " + words);
        }
        return index;
    }
}
