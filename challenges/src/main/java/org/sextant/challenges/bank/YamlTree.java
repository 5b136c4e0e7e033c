package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns YAML nodes into JSON. Whole numbers, true, false and null are what they are; within options, solution, samples
 * and the parameters of a generator every scalar is text, as it is written; so is everything else.
 */
final class YamlTree {
    private static final Set<String> TEXTUAL = Set.of("options", "solution", "samples");
    private static final Set<String> DECIMAL = Set.of("difficulty", "discrimination", "least", "most", "wanted");
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode json;

    private YamlTree(Node root) throws YamlProblem {
        this.json = convert(root, "", false);
    }

    static YamlTree of(Node root) throws YamlProblem {
        return new YamlTree(root);
    }

    JsonNode json() {
        return json;
    }

    Map<String, Integer> lines() {
        return lines;
    }

    /** Whether the scalars below a key are text whatever they look like. */
    static boolean isTextual(String key, String parent) {
        return TEXTUAL.contains(key) || (key.equals("parameters") && parent.equals("generator"));
    }

    private JsonNode convert(Node node, String at, boolean textual) throws YamlProblem {
        lines.putIfAbsent(at, YamlDocument.line(node.getStartMark()));
        if (node.getAnchor() != null) {
            throw new YamlProblem(YamlDocument.line(node.getStartMark()),
                    "anchors and aliases are not taken; write it out");
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, at, textual);
            case SequenceNode sequence -> array(sequence, at, textual);
            case ScalarNode scalar -> textual ? JSON.textNode(scalar.getValue()) : scalar(scalar, at);
            default -> throw new YamlProblem(YamlDocument.line(node.getStartMark()), "this is not understood");
        };
    }

    private ObjectNode object(MappingNode mapping, String at, boolean textual) throws YamlProblem {
        ObjectNode object = JSON.objectNode();
        String parent = at.substring(at.lastIndexOf('/') + 1);
        for (NodeTuple field : mapping.getValue()) {
            int line = YamlDocument.line(field.getKeyNode().getStartMark());
            if (!(field.getKeyNode() instanceof ScalarNode name)) {
                throw new YamlProblem(line, "the name of a field is a text");
            }
            String key = name.getValue();
            if (object.has(key)) {
                throw new YamlProblem(line, "the field '" + key + "' stands here twice");
            }
            String place = at + "/" + key.replace("~", "~0").replace("/", "~1");
            lines.put(place, line);
            object.set(key, convert(field.getValueNode(), place, textual || isTextual(key, parent)));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String at, boolean textual) throws YamlProblem {
        ArrayNode array = JSON.arrayNode();
        for (Node element : sequence.getValue()) {
            array.add(convert(element, at + "/" + array.size(), textual));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar, String at) {
        String value = scalar.getValue();
        if (scalar.getTag().equals(Tag.INT) && value.matches("-?\\d{1,18}")) {
            long number = Long.parseLong(value);
            return number == (int) number ? JSON.numberNode((int) number) : JSON.numberNode(number);
        } else if (scalar.getTag().equals(Tag.BOOL) && value.matches("true|false")) {
            return JSON.booleanNode(value.equals("true"));
        } else if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        } else if (scalar.getTag().equals(Tag.FLOAT) && DECIMAL.contains(at.substring(at.lastIndexOf('/') + 1))) {
            return JSON.numberNode(new BigDecimal(value));
        }
        return JSON.textNode(value);
    }
}
