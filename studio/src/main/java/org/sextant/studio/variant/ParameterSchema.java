package org.sextant.studio.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.sextant.schema.content.Generation;

/** The parameters of generators between the JSON of their schemas and the texts of forms. */
final class ParameterSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ParameterSchema() {
    }

    /** What a schema lets be said. */
    static List<GeneratorParameter> parameters(JsonNode schema) {
        List<String> required = schema.path("required").valueStream().map(JsonNode::asText).toList();
        return schema.path("properties").propertyStream().map(property -> new GeneratorParameter(property.getKey(),
                property.getValue().path("description").asText(""),
                property.getValue().path("enum").valueStream().map(ParameterSchema::text).toList(),
                required.contains(property.getKey()))).toList();
    }

    /** What a challenge was made with. */
    static List<ParameterValue> values(Generation generation) {
        return generation.parameters().propertyStream()
                .map(field -> new ParameterValue(field.getKey(), text(field.getValue()))).toList();
    }

    /**
     * The parameters of a challenge with others in their place, of the kinds that a schema asks for. What it has no word
     * for stays as it is written: the generator says what is wrong with it.
     */
    static JsonNode with(JsonNode parameters, JsonNode schema, Map<String, String> chosen) {
        ObjectNode changed = parameters.deepCopy();
        chosen.forEach((name, text) -> changed.set(name, value(schema.path("properties").path(name), text)));
        return changed;
    }

    private static JsonNode value(JsonNode property, String text) {
        return property.path("enum").valueStream().filter(word -> text(word).equals(text)).findFirst()
                .orElseGet(() -> switch (property.path("type").asText()) {
                    case "integer", "number" -> number(text);
                    case "boolean" -> text.matches("true|false")
                            ? JSON.booleanNode(Boolean.parseBoolean(text))
                            : JSON.textNode(text);
                    default -> JSON.textNode(text);
                });
    }

    private static JsonNode number(String text) {
        return text.matches("-?[0-9]{1,18}([.][0-9]{1,18})?")
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.textNode(text);
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
