package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a button of a form does to a list: {@code add /options/choices}, {@code remove /options/choices/1}, {@code up} and
 * {@code down} alike. Anything else can be taken away too.
 */
public record Rearrangement(String verb, String pointer) {
    private static final String REMOVE = "remove";

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
            items.add(fresh(document, list, Schema.of(Form.tree(schema).root()).at(list).items(), key));
            return new Done(document.root().toString(), Pointers.in(list, items.size() - 1));
        }
        String outer = Pointers.outer(pointer);
        int index = Pointers.last(pointer).matches("\\d{1,6}") ? Integer.parseInt(Pointers.last(pointer)) : -1;
        JsonNode list = outer.isEmpty() ? document.root() : document.at(outer);
        if (list instanceof ArrayNode items && index >= 0 && index < items.size()) {
            rearranged(document, outer, items, index);
            if (items.isEmpty() && !outer.isEmpty() && !isRequired(Schema.of(Form.tree(schema).root()), outer)) {
                document.remove(outer);
            }
        } else if (verb.equals(REMOVE) && list.isObject()) {
            document.remove(pointer);
        }
        return new Done(document.root().toString(), outer);
    }

    /**
     * A document with a choice again that this took away, which nothing names yet: so the others have the numbers of before,
     * and what named it can join whatever was written since. Any other document as it is.
     *
     * @param before the document with it
     */
    public String again(String json, String before) {
        Tree document = Form.tree(json);
        String outer = Pointers.outer(pointer);
        JsonNode gone = Form.tree(before).at(pointer);
        if (verb.equals(REMOVE) && ChoiceNumbers.isList(document, outer) && !gone.isMissingNode()
                && document.at(outer) instanceof ArrayNode items) {
            int index = Math.min(Integer.parseInt(Pointers.last(pointer)), items.size());
            items.insert(index, gone);
            ChoiceNumbers.inserted(document, index);
        }
        return document.root().toString();
    }

    private void rearranged(Tree document, String outer, ArrayNode items, int index) {
        List<String> names = FieldNames.of(document);
        List<Integer> places = new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        int other = verb.equals("up") ? index - 1 : index + 1;
        if (verb.equals(REMOVE)) {
            items.remove(index);
            places.remove(index);
            if (ChoiceNumbers.isList(document, outer)) {
                ChoiceNumbers.removed(document, index);
            }
        } else if (other >= 0 && other < items.size()) {
            JsonNode moved = items.get(index);
            items.set(index, items.get(other));
            items.set(other, moved);
            Collections.swap(places, index, other);
            if (ChoiceNumbers.isList(document, outer)) {
                ChoiceNumbers.swapped(document, index, other);
            }
        }
        if (outer.equals(FieldNames.LIST)) {
            FieldNames.follow(document, names, places);
        }
    }

    /** Whether what a place lies in must have it; what may be left out is never an empty list. */
    private static boolean isRequired(Schema schema, String pointer) {
        return schema.at(Pointers.outer(pointer)).isRequired(Pointers.last(pointer));
    }

    private static JsonNode fresh(Tree document, String list, Schema items, String key) {
        if (list.startsWith("/samples/") && document.at(FieldNames.LIST).isArray()) {
            return JsonNodeFactory.instance.objectNode();
        } else if (items.is("string") || items.isPlain() || items.isAnswer()) {
            return new TextNode("");
        } else if (items.is("array")) {
            return JsonNodeFactory.instance.arrayNode();
        }
        ObjectNode fresh = JsonNodeFactory.instance.objectNode();
        if (list.equals(FieldNames.LIST)) {
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
        return document.at(FieldNames.LIST).valueStream().anyMatch(field -> field.path("id").asText().equals(name));
    }

    /** The document, and the place to look at. */
    public record Done(String json, String pointer) {
    }
}
