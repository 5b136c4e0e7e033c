package org.sextant.schema.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What a learner gives, in one of four shapes; a challenge type says which it reads.
 *
 * <p>In JSON and YAML, a scalar is a text, a list of scalars an order, a list of two-element lists pairs, and a map fields:
 *
 * <pre>
 * "Marie Curie"            "2"            "1,3"
 * [terre, mars, jupiter]
 * [[chien, niche], [cheval, ecurie]]
 * {ville: Lyon, annee: "1852"}
 * </pre>
 */
public sealed interface Answer {
    /** Reads the JSON form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer of(JsonNode json) {
        if (json.isValueNode() && !json.isNull()) {
            return new Text(json.asText());
        } else if (json.isObject()) {
            SequencedMap<String, String> values = new LinkedHashMap<>();
            json.properties().forEach(field -> values.put(field.getKey(), scalar(field.getValue())));
            return new Fields(values);
        } else if (json.isArray() && !json.isEmpty() && json.get(0).isArray()) {
            return new Pairs(stream(json).map(Answer::pair).toList());
        } else if (json.isArray()) {
            return new Order(stream(json).map(Answer::scalar).toList());
        }
        throw new IllegalArgumentException("an answer is a text, a list or a group of fields");
    }

    private static Stream<JsonNode> stream(JsonNode json) {
        return json.valueStream();
    }

    private static String scalar(JsonNode json) {
        if (!json.isValueNode() || json.isNull()) {
            throw new IllegalArgumentException("a text is needed within an answer, not " + json);
        }
        return json.asText();
    }

    private static Pair pair(JsonNode json) {
        if (!json.isArray() || json.size() != 2) {
            throw new IllegalArgumentException("a pair is a list of two, not " + json);
        }
        return new Pair(scalar(json.get(0)), scalar(json.get(1)));
    }

    /** A typed text, the number of a choice, or the numbers of several with commas between them. */
    record Text(@JsonValue String value) implements Answer {
    }

    /** Texts by the id of their field, in the order given. */
    record Fields(@JsonValue SequencedMap<String, String> values) implements Answer {
        public Fields {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }
    }

    /** Ids of items, first to last. */
    record Order(@JsonValue List<String> items) implements Answer {
        public Order {
            items = List.copyOf(items);
        }
    }

    /** Ids that belong together, each pair left to right. */
    record Pairs(List<Pair> pairs) implements Answer {
        public Pairs {
            pairs = List.copyOf(pairs);
        }

        @JsonValue
        List<List<String>> json() {
            return pairs.stream().map(pair -> List.of(pair.left(), pair.right())).toList();
        }
    }

    /** An id of the left set and one of the right set. */
    record Pair(String left, String right) {
    }
}
