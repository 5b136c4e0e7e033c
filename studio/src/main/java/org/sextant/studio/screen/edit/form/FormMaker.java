package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.studio.screen.edit.form.Control.FileBox;
import org.sextant.studio.screen.edit.form.Control.Group;
import org.sextant.studio.screen.edit.form.Control.Input;
import org.sextant.studio.screen.edit.form.Control.Link;
import org.sextant.studio.screen.edit.form.Control.Option;
import org.sextant.studio.screen.edit.form.Control.Part;
import org.sextant.studio.screen.edit.form.Control.Row;
import org.sextant.studio.screen.edit.form.Control.Rows;
import org.sextant.studio.screen.edit.form.Control.Texts;

/** Makes the parts of a form: what a schema describes, with what a document has. */
class FormMaker {
    private static final List<String> LANGUAGES = List.of("fr", "en");
    /** Fields whose texts are long. */
    private static final Set<String> LONG = Set.of("instruction", "explanation", "body", "description", "knowledge",
            "message", "alt", "text", "reason", "hint", "tempts");

    final Tree document;
    final Labels labels;

    FormMaker(Tree document, Labels labels) {
        this.document = document;
        this.labels = labels;
    }

    /** The part for a field. */
    Control field(String within, String pointer, String name, Schema schema, boolean isRequired) {
        return control(pointer, name, labels.field(within, name, schema.title()), schema, isRequired);
    }

    /** The parts for the fields of a group, in the order of its schema. */
    List<Control> fields(String within, String pointer, Schema schema) {
        return Stream.concat(schema.fields().stream().map(name -> field(within, Pointers.in(pointer, name), name,
                schema.field(name), schema.isRequired(name))), unknown(within, pointer, schema)).toList();
    }

    /** The parts for what stands in a group that its schema does not know. */
    Stream<Control> unknown(String within, String pointer, Schema schema) {
        return schema.isClosed()
                ? document.at(pointer).propertyStream().map(Map.Entry::getKey)
                        .filter(name -> !schema.fields().contains(name))
                        .map(name -> unknown(within, Pointers.in(pointer, name), name))
                : Stream.of();
    }

    Control unknown(String within, String pointer, String name) {
        JsonNode value = document.at(pointer);
        boolean isOfTexts = value.isArray() && value.valueStream().allMatch(JsonNode::isTextual);
        return new Control.Unknown(pointer, labels.field(within, name, ""),
                isOfTexts ? Shape.LINES.shown(value) : value.isTextual() ? value.asText() : value.toPrettyString());
    }

    Control control(String pointer, String name, String label, Schema schema, boolean isRequired) {
        JsonNode value = document.at(pointer);
        if (schema.isFile()) {
            return file(pointer, label, schema, value, false);
        } else if (schema.isLocalized() && (value.isObject() || value.isTextual() || isNothing(value))) {
            return texts(pointer, name, label, schema, value, isRequired);
        } else if (schema.is("array") && (value.isArray() || isNothing(value))) {
            return list(pointer, name, label, schema, value, isRequired);
        } else if (schema.isMap() && (value.isObject() || isNothing(value))) {
            return map(pointer, name, label, schema, keys(value));
        } else if (schema.isGroup() && (value.isObject() || isNothing(value))) {
            return new Group(pointer, label, fields(name, pointer, schema));
        }
        Input input = input(pointer, name, label, schema, value, isRequired);
        if (schema.isPart() && input.shape() == Shape.LINE) {
            return new Control.PartOf(input, Pointers.in(Pointers.outer(pointer), schema.whole()), schema.parts());
        }
        return schema.kinds().isEmpty() || input.shape() != Shape.LINE ? input : new Link(input, schema.kinds());
    }

    /** The part for a map with a row for each of some keys. */
    Rows map(String pointer, String name, String label, Schema schema, Iterable<String> keys) {
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            String place = Pointers.in(pointer, key);
            rows.add(new Row(place, key, List.of(control(place, name, key, schema.others(), false)), true, true));
        }
        return new Rows(pointer, label, rows, true);
    }

    /** The names of what stands in a map. */
    static Set<String> keys(JsonNode value) {
        Set<String> keys = new LinkedHashSet<>();
        value.propertyStream().forEach(field -> keys.add(field.getKey()));
        return keys;
    }

    Texts texts(String pointer, String name, String label, Schema schema, JsonNode value, boolean isRequired) {
        Set<String> tags = new LinkedHashSet<>(LANGUAGES);
        tags.addAll(new TreeSet<>(keys(value)));
        return new Texts(pointer, label, tags.stream().map(tag -> {
            JsonNode text = value.isTextual() && tag.equals(LANGUAGES.getFirst()) ? value : value.path(tag);
            return new Input(Pointers.in(pointer, tag), labels.language(tag), shape(name, text), shown(text), List.of(),
                    isRequired && tag.equals(LANGUAGES.getFirst()),
                    schema.isPlain() ? Part.PLAIN_LANGUAGE : Part.LANGUAGE);
        }).toList(), isRequired);
    }

    FileBox file(String pointer, String label, Schema schema, JsonNode value, boolean isInList) {
        Control alt = field("file", Pointers.in(pointer, "alt"), "alt", schema.field("alt"), false);
        String name = value.path("name").asText("");
        return new FileBox(pointer, label, name.isEmpty() ? null : name,
                value.path("sha256").asText(), value.path("size").asInt(), alt, isInList);
    }

    private Control list(String pointer, String name, String label, Schema schema, JsonNode value,
            boolean isRequired) {
        Schema items = schema.items();
        if (!items.values().isEmpty()) {
            return ticks(pointer, label, items.values(), value, isRequired);
        }
        boolean isOfWords = items.is("string") || (items.isAnswer() && isOfLines(value));
        if (isOfWords && isOfLines(value)) {
            Input lines = new Input(pointer, label, Shape.LINES, Shape.LINES.shown(value), List.of(), isRequired,
                    Part.VALUE);
            return items.kinds().isEmpty() ? lines : new Link(lines, items.kinds());
        }
        return rows(pointer, name, label, items, value.size());
    }

    /** The part for a list with a row a thing. */
    Rows rows(String pointer, String name, String label, Schema items, int count) {
        return new Rows(pointer, label, IntStream.range(0, count).mapToObj(i -> {
            String place = Pointers.in(pointer, i);
            JsonNode value = document.at(place);
            return new Row(place, labels.get("row", i + 1), row(place, name, items, value), i == 0, i == count - 1);
        }).toList(), false);
    }

    private List<Control> row(String place, String name, Schema items, JsonNode value) {
        if (items.isFile()) {
            return List.of(file(place, "", items, value, true));
        }
        return items.isGroup() && value.isObject()
                ? fields(name, place, items)
                : List.of(control(place, name, labels.field(name, "item", items.title()), items, true));
    }

    /** The part for some of a closed set, in its order whatever that of the document. */
    Input ticks(String pointer, String label, List<String> values, JsonNode value, boolean isRequired) {
        Set<String> chosen = new LinkedHashSet<>();
        value.valueStream().forEach(each -> chosen.add(each.asText()));
        Set<String> all = new LinkedHashSet<>(values);
        all.addAll(chosen);
        List<Option> options = all.stream()
                .map(each -> new Option(each, labels.value(each), chosen.contains(each))).toList();
        return new Input(pointer, label, Shape.TICKS,
                String.join("\n", options.stream().filter(Option::isChosen).map(Option::value).toList()), options,
                isRequired, Part.VALUE);
    }

    private Input input(String pointer, String name, String label, Schema schema, JsonNode value,
            boolean isRequired) {
        if (!schema.values().isEmpty() || schema.isOptionalFlag()) {
            List<String> values = schema.isOptionalFlag() ? List.of("true", "false") : schema.values();
            return select(pointer, label, values, value, isRequired);
        } else if (!schema.examples().isEmpty()) {
            return select(pointer, label, schema.examples(), value, isRequired);
        } else if (value.isContainerNode()) {
            return new Input(pointer, label, Shape.JSON, Shape.JSON.shown(value));
        }
        Shape shape = schema.is("boolean") && (isNothing(value) || value.isBoolean())
                ? Shape.FLAG
                : schema.is("integer") || schema.is("number") ? Shape.NUMBER : textShape(name, schema, value);
        return new Input(pointer, label, shape, shape.shown(value), List.of(), isRequired, Part.VALUE);
    }

    private static Shape textShape(String name, Schema schema, JsonNode value) {
        return schema.is("string") ? shape(name, value) : Shape.JSON;
    }

    private Input select(String pointer, String label, List<String> values, JsonNode value, boolean isRequired) {
        String present = Shape.SELECT.shown(value);
        Stream<String> all = Stream.of(Stream.of(""), values.stream(), Stream.of(present)).flatMap(each -> each)
                .filter(each -> !each.isEmpty() || !isRequired || present.isEmpty()).distinct();
        return new Input(pointer, label, Shape.SELECT, present,
                all.map(each -> new Option(each, each.isEmpty() ? labels.get("none") : labels.value(each),
                        each.equals(present))).toList(),
                isRequired, Part.VALUE);
    }

    /** A text that has lines is never shown on one, where a browser would join them. */
    private static Shape shape(String name, JsonNode text) {
        return LONG.contains(name) || text.asText("").contains("\n") ? Shape.TEXT : Shape.LINE;
    }

    private static String shown(JsonNode text) {
        return Shape.TEXT.shown(text);
    }

    private static boolean isNothing(JsonNode value) {
        return value instanceof MissingNode || value.isNull();
    }

    /** Whether each is a text that fits on a line. */
    private static boolean isOfLines(JsonNode list) {
        return list.valueStream().allMatch(each -> each.isTextual() && !each.asText().isBlank()
                && each.asText().equals(each.asText().strip()) && each.asText().lines().count() == 1);
    }

    /** Fields in the order in which authors meet them. */
    static Comparator<String> order(List<String> first) {
        return Comparator.comparingInt(name -> first.contains(name) ? first.indexOf(name) : first.size());
    }
}
