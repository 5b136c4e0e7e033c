package org.sextant.studio.draft.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;
import org.sextant.studio.draft.document.Value.Literal;
import org.sextant.studio.draft.document.Value.Text;

/** Documents of tests, written as JSON with single quotation marks. */
final class Doc {
    private static final JsonMapper JSON = new JsonMapper();

    private Doc() {
    }

    static Value doc(String json) {
        try {
            return value(JSON.readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** All texts within a document. */
    static Stream<String> texts(Value value) {
        return switch (value) {
            case Text(String text) -> Stream.of(text);
            case Literal _ -> Stream.of();
            case Items(var items) -> items.stream().flatMap(Doc::texts);
            case Fields(var fields) -> fields.values().stream().flatMap(Doc::texts);
        };
    }

    private static Value value(JsonNode node) {
        if (node.isTextual()) {
            return new Text(node.asText());
        } else if (node.isArray()) {
            return new Items(node.valueStream().map(Doc::value).toList());
        } else if (node.isObject()) {
            SortedMap<String, Value> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
            return new Fields(fields);
        }
        return new Literal(node.toString());
    }
}
