package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.sextant.schema.text.LocalizedText;

/** A document that is being changed, place by place. */
final class Tree {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode root;

    private Tree(JsonNode root) {
        this.root = root;
    }

    /** The document; empty where the text is none. */
    static Optional<Tree> of(String json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(JsonNode::isContainerNode).map(Tree::new);
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }

    /** The whole. */
    JsonNode root() {
        return root;
    }

    /** What stands at a place; missing where nothing does. */
    JsonNode at(String pointer) {
        return root.at(JsonPointer.compile(pointer));
    }

    /** The list at a place; a new one where there is none. */
    ArrayNode list(String pointer) {
        if (at(pointer) instanceof ArrayNode list) {
            return list;
        }
        ArrayNode list = NODES.arrayNode();
        set(pointer, list);
        return list;
    }

    /** Lets a value stand at a place, whatever has to be made for it to stand in. */
    void set(String pointer, JsonNode value) {
        String name = Pointers.last(pointer);
        switch (outer(Pointers.outer(pointer))) {
            case ObjectNode fields -> fields.set(name, value);
            case ArrayNode items when name.matches("\\d{1,6}") && Integer.parseInt(name) < items.size() ->
                items.set(Integer.parseInt(name), value);
            default -> throw new IllegalArgumentException("nothing can stand at " + pointer);
        }
    }

    /** Takes away what stands at a place, and groups of fields that are left with nothing in them. */
    void remove(String pointer) {
        String outer = Pointers.outer(pointer);
        if (at(outer) instanceof ObjectNode fields) {
            fields.remove(Pointers.last(pointer));
            if (fields.isEmpty() && !outer.isEmpty() && at(Pointers.outer(outer)).isObject()) {
                remove(outer);
            }
        } else if (at(outer).isArray()) {
            set(pointer, NODES.textNode(""));
        }
    }

    /** Writes a text in a language, or takes it away; one in French alone may stand there without its language. */
    void text(String pointer, Optional<JsonNode> text, boolean isPlain) {
        String outer = Pointers.outer(pointer);
        boolean isFrench = Pointers.last(pointer).equals(LocalizedText.SOURCE_LOCALE);
        JsonNode present = at(outer);
        boolean alone = present.isTextual() || (isPlain && isEmpty(present));
        if (alone && isFrench) {
            text.ifPresentOrElse(value -> set(outer, value), () -> remove(outer));
            return;
        }
        if (present.isTextual()) {
            set(outer, NODES.objectNode().set(LocalizedText.SOURCE_LOCALE, present));
        }
        text.ifPresentOrElse(value -> set(pointer, value), () -> remove(pointer));
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode() || (node.isContainerNode() && node.isEmpty());
    }

    private JsonNode outer(String pointer) {
        JsonNode present = at(pointer);
        if (present.isContainerNode()) {
            return present;
        }
        ObjectNode made = NODES.objectNode();
        set(pointer, made);
        return made;
    }
}
