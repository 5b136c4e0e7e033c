package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values in the places that texts keep for them, {@code {{name}}}. */
final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_-]+)\\s*}}");

    private final Map<String, String> values;
    private final SortedSet<String> unknown = new TreeSet<>();

    Placeholders(Map<String, String> values) {
        this.values = values;
    }

    /** A copy in which every text is filled in. */
    JsonNode filled(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> copy.set(filled(field.getKey()), filled(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> copy.add(filled(element)));
                yield copy;
            }
            default -> json.isTextual() ? JsonNodeFactory.instance.textNode(filled(json.asText())) : json;
        };
    }

    /** The names that texts use and no value has. */
    SortedSet<String> unknown() {
        return unknown;
    }

    private String filled(String text) {
        return PLACE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match.group())));
    }

    private String value(String name, String asWritten) {
        String value = values.get(name);
        if (value == null) {
            unknown.add(name);
            return asWritten;
        }
        return value;
    }
}
