package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** A JSON Schema with what it refers to, as far as forms are made of it. */
record Schema(JsonNode root, JsonNode node) {
    private static final int DEEPEST = 20;
    private static final String TYPE = "type";

    static Schema of(JsonNode root) {
        return new Schema(root, root).resolved();
    }

    /** The names of the fields that it describes, in its order. */
    List<String> fields() {
        return node.path("properties").propertyStream().map(field -> field.getKey()).toList();
    }

    /** What it says of a field. */
    Schema field(String name) {
        JsonNode known = node.path("properties").path(name);
        return in(known.isMissingNode() ? node.path("additionalProperties") : known);
    }

    /** What it says of a place of the document. */
    Schema at(String pointer) {
        Schema present = this;
        for (String step : Pointers.steps(pointer)) {
            present = present.is("array") ? present.items() : present.field(step);
        }
        return present;
    }

    /** What it says of the things of a list. */
    Schema items() {
        return in(node.path("items"));
    }

    /** What it says of any field that it does not name. */
    Schema others() {
        return in(node.path("additionalProperties"));
    }

    boolean isRequired(String name) {
        return node.path("required").valueStream().anyMatch(required -> required.asText().equals(name));
    }

    String title() {
        return node.path("title").asText("");
    }

    List<String> values() {
        return node.path("enum").valueStream().map(JsonNode::asText).toList();
    }

    List<String> examples() {
        return node.path("examples").valueStream().map(JsonNode::asText).toList();
    }

    boolean is(String type) {
        return node.path(TYPE).asText("").equals(type);
    }

    /** Whether it may be yes, no, or nothing. */
    boolean isOptionalFlag() {
        return node.path(TYPE).isArray() && node.path(TYPE).get(0).asText().equals("boolean");
    }

    boolean isFile() {
        return hasFormat("file");
    }

    /** The kinds of things of which it names one by its key; empty where it names none. */
    List<String> kinds() {
        return hasFormat("link") ? node.path("kinds").valueStream().map(JsonNode::asText).toList() : List.of();
    }

    /** Whether it names a part of something that another field beside it names. */
    boolean isPart() {
        return hasFormat("part");
    }

    /** The field that names that thing. */
    String whole() {
        return node.path("of").asText("");
    }

    /** Where the document of that thing has its parts. */
    String parts() {
        return node.path("list").asText("");
    }

    boolean isAnswer() {
        return hasFormat("answer");
    }

    /** A text in several languages, whether or not one in French alone may stand without its language. */
    boolean isLocalized() {
        return hasFormat("localized") || isPlain();
    }

    /** A text in French alone, or one a language. */
    boolean isPlain() {
        return Stream.of("anyOf", "oneOf").map(node::path).anyMatch(options -> options.size() == 2
                && options.valueStream().anyMatch(option -> option.path(TYPE).asText().equals("string"))
                && options.valueStream().anyMatch(option -> option.at("/additionalProperties/type").asText()
                        .equals("string")));
    }

    /** Whether it describes fields by name. */
    boolean isGroup() {
        return node.path("properties").isObject();
    }

    /** Whether there may be no other fields than it describes. */
    boolean isClosed() {
        return node.path("additionalProperties").isBoolean() && !node.path("additionalProperties").asBoolean();
    }

    /** Whether it describes fields of any name. */
    boolean isMap() {
        return node.path("additionalProperties").isObject() && !isGroup();
    }

    private boolean hasFormat(String format) {
        return node.path("format").asText("").equals(format);
    }

    private Schema in(JsonNode part) {
        return new Schema(root, part).resolved();
    }

    /** What a reference leads to, with what stands beside it. */
    private Schema resolved() {
        JsonNode present = node;
        for (int i = 0; i < DEEPEST && present.has("$ref"); i++) {
            String place = present.get("$ref").asText();
            ObjectNode found = JsonNodeFactory.instance.objectNode();
            if (place.startsWith("#/") && root.at(place.substring(1)) instanceof ObjectNode target) {
                found.setAll(target);
            }
            present.properties().stream().filter(field -> !field.getKey().equals("$ref"))
                    .forEach(field -> found.set(field.getKey(), field.getValue()));
            present = found;
        }
        return new Schema(root, present);
    }
}
