package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/**
 * What a button of a form does to a list: {@code add /options/choices}, {@code remove /options/choices/1}, {@code up} and
 * {@code down} alike.
 */
public record Rearrangement(String verb, String pointer) {
    /** What a button says; empty where it says something else. */
    public static Optional<Rearrangement> of(String button) {
        return button.matches("(add|remove|up|down) /\\S*|add /?")
                ? Optional.of(new Rearrangement(button.substring(0, button.indexOf(' ')),
                        button.substring(button.indexOf(' ') + 1)))
                : Optional.empty();
    }

    /**
     * The document with its list rearranged, and the place to look at then.
     *
     * @param schema the JSON Schema of the document, which says what a new thing looks like
     * @param key    by which its kind knows the thing that the document is of
     */
    public Done in(String json, String schema, String key) {
        Tree document = Form.tree(json);
        if (verb.equals("add")) {
            String list = pointer.equals("/") ? "" : pointer;
            ArrayNode items = list.isEmpty() ? (ArrayNode) document.root() : document.list(list);
            items.add(fresh(document, list, described(Schema.of(Form.tree(schema).root()), list).items(), key));
            return new Done(document.root().toString(), Pointers.in(list, items.size() - 1));
        }
        String outer = Pointers.outer(pointer);
        int index = Pointers.last(pointer).matches("\\d{1,6}") ? Integer.parseInt(Pointers.last(pointer)) : -1;
        JsonNode list = outer.isEmpty() ? document.root() : document.at(outer);
        return list instanceof ArrayNode items && index >= 0 && index < items.size()
                ? new Done(rearranged(document, outer, items, index), outer)
                : new Done(json, outer);
    }

    private String rearranged(Tree document, String outer, ArrayNode items, int index) {
        if (verb.equals("remove")) {
            JsonNode gone = items.remove(index);
            if (ChoiceNumbers.isList(document, outer)) {
                ChoiceNumbers.removed(document, index);
            } else if (outer.equals("/options/fields")) {
                FieldNames.forget(document, gone.path("id").asText());
            }
            return document.root().toString();
        }
        int other = verb.equals("up") ? index - 1 : index + 1;
        if (other >= 0 && other < items.size()) {
            JsonNode moved = items.get(index);
            items.set(index, items.get(other));
            items.set(other, moved);
            if (ChoiceNumbers.isList(document, outer)) {
                ChoiceNumbers.swapped(document, index, other);
            }
        }
        return document.root().toString();
    }

    private static Schema described(Schema schema, String pointer) {
        Schema present = schema;
        for (String step : Pointers.steps(pointer)) {
            present = present.is("array") ? present.items() : present.field(step);
        }
        return present;
    }

    private static JsonNode fresh(Tree document, String list, Schema items, String key) {
        if (list.startsWith("/samples/") && document.at("/options/fields").isArray()) {
            return JsonNodeFactory.instance.objectNode();
        } else if (items.is("string") || items.isPlain() || items.isAnswer()) {
            return new TextNode("");
        } else if (items.is("array")) {
            return JsonNodeFactory.instance.arrayNode();
        }
        ObjectNode fresh = JsonNodeFactory.instance.objectNode();
        if (list.equals("/options/fields")) {
            fresh.put("id", freeName(document));
        } else if (list.isEmpty()) {
            fresh.put("locale", key);
        }
        return fresh;
    }

    /** A name that no field has yet. */
    private static String freeName(Tree document) {
        int number = 1;
        String name = "champ1";
        while (isTaken(document, name)) {
            number++;
            name = "champ" + number;
        }
        return name;
    }

    private static boolean isTaken(Tree document, String name) {
        return document.at("/options/fields").valueStream().anyMatch(field -> field.path("id").asText().equals(name));
    }

    /** The document, and the place to look at. */
    public record Done(String json, String pointer) {
    }
}
