package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is filled in, and what it stands for in a document. Whatever is typed is kept; what does not fit is kept as a text. */
public enum Shape {
    /** A text on one line. */
    LINE,
    /** A text on several lines. */
    TEXT,
    /** Texts, each on a line of its own. */
    LINES,
    /** A number. */
    NUMBER,
    /** One of several. */
    SELECT,
    /** Some of several. */
    TICKS,
    /** Yes or no. */
    FLAG,
    /** Anything, as JSON. */
    JSON;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BETWEEN = "\n";

    /** What a browser sends for one name, as one text: several that were ticked one a line. */
    String joined(List<String> values) {
        Stream<String> plain = values.stream().map(value -> value.replace("\r\n", BETWEEN));
        return this == TICKS
                ? plain.filter(value -> !value.isEmpty()).collect(Collectors.joining(BETWEEN))
                : plain.reduce("", (_, last) -> last);
    }

    /** What stands in a document, as it is shown; the opposite of {@link #read}. */
    String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return this == FLAG ? "false" : "";
        }
        return switch (this) {
            case LINES, TICKS -> node.valueStream().map(JsonNode::asText).collect(Collectors.joining(BETWEEN));
            case JSON -> node.isContainerNode() ? node.toPrettyString() : node.toString();
            case LINE, TEXT, NUMBER, SELECT, FLAG -> node.isValueNode() ? node.asText() : node.toString();
        };
    }

    /** What was filled in, as it stands in a document; empty for nothing. */
    Optional<JsonNode> read(String text) {
        return switch (this) {
            case LINES -> Optional.of(list(text.lines().map(String::strip)));
            case TICKS -> Optional.of(list(text.lines()));
            case FLAG -> Optional.of(NODES.booleanNode(text.equals("true")));
            default -> text.isBlank() ? Optional.empty() : Optional.of(value(text));
        };
    }

    private JsonNode value(String text) {
        return switch (this) {
            case NUMBER -> number(text.strip());
            case JSON -> json(text);
            case SELECT -> text.equals("true") || text.equals("false") ? json(text) : NODES.textNode(text);
            default -> NODES.textNode(text);
        };
    }

    private static ArrayNode list(Stream<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.filter(text -> !text.isEmpty()).forEach(list::add);
        return list;
    }

    private static JsonNode number(String text) {
        String plain = text.replace(',', '.');
        if (plain.matches("-?\\d{1,9}")) {
            return NODES.numberNode(Integer.parseInt(plain));
        }
        return plain.matches("-?\\d{1,18}(\\.\\d{1,18})?")
                ? NODES.numberNode(new BigDecimal(plain))
                : NODES.textNode(text);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unfinished) { // the rules say what is wrong with a text in this place
            return new TextNode(text);
        }
    }
}
