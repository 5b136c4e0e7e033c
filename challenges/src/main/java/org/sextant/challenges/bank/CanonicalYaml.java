package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sextant.schema.check.ContentSchema;
import org.sextant.schema.text.LocalizedText;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The one form in which a YAML file of the bank is written: fields in the order of the schema, languages sorted, a text in
 * French alone without its language, two spaces, short lists of words on one line, long texts folded, Markdown as it
 * stands. A file with comments has none, for they would be lost.
 */
final class CanonicalYaml {
    private static final int WIDTH = 90;
    private static final int LONGEST_FLOW = 70;
    private static final JsonNode DEFINITIONS = ContentSchema.document().path("$defs");
    private static final JsonNode TEXT = DEFINITIONS.path("text");

    private CanonicalYaml() {
    }

    /**
     * The canonical form of a text.
     *
     * @param kind the name of its definition in the schema, such as {@code tube}
     */
    static String of(String text, String kind) throws YamlProblem {
        Node root = YamlDocument.compose(text)
                .orElseThrow(() -> new YamlProblem(0, "the file is empty; write it or delete it"));
        List<Integer> comments = YamlComments.lines(text);
        if (!comments.isEmpty()) {
            throw new YamlProblem(comments.getFirst(), BankRules.COMMENT, YamlComments.SENTENCE);
        }
        String written = written(canonical(root, DEFINITIONS.path(kind), "", false));
        return kind.equals("tube") ? spaced(written) : written;
    }

    private static String written(Node node) {
        DumperOptions options = new DumperOptions();
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDTH);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        StringWriter out = new StringWriter();
        new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options).serialize(node, out);
        return out.toString();
    }

    /** An empty line before each skill and each challenge. */
    private static String spaced(String written) {
        return written.replaceAll("(?m)^( {2}| {6})- id: ", "\n$0");
    }

    private static Node canonical(Node node, JsonNode schema, String key, boolean textual) throws YamlProblem {
        JsonNode known = resolved(schema);
        return switch (node) {
            case MappingNode mapping when isFrenchAlone(mapping, known) ->
                canonical(mapping.getValue().getFirst().getValueNode(), known, key, textual);
            case MappingNode mapping -> mapping(mapping, known, key, textual);
            case SequenceNode sequence -> sequence(sequence, known, textual);
            case ScalarNode scalar -> CanonicalScalar.of(scalar, textual);
            default -> throw new YamlProblem(YamlDocument.line(node.getStartMark()), "this is not understood");
        };
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : DEFINITIONS.path(reference.substring("#/$defs/".length()));
    }

    private static boolean isFrenchAlone(MappingNode mapping, JsonNode schema) {
        return schema == TEXT && mapping.getValue().size() == 1
                && name(mapping.getValue().getFirst()).equals(LocalizedText.SOURCE_LOCALE);
    }

    private static Node mapping(MappingNode mapping, JsonNode schema, String key, boolean textual) throws YamlProblem {
        List<NodeTuple> fields = new ArrayList<>();
        for (NodeTuple field : ordered(mapping.getValue(), schema)) {
            String name = name(field);
            JsonNode of = schema.path("properties").path(name);
            Node value = canonical(field.getValueNode(), of.isMissingNode() ? schema.path("additionalProperties") : of,
                    name, textual || YamlTree.isTextual(name, key));
            fields.add(new NodeTuple(CanonicalScalar.name(name), value));
        }
        return new MappingNode(Tag.MAP, fields, fields.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static List<NodeTuple> ordered(List<NodeTuple> fields, JsonNode schema) {
        if (schema == TEXT) {
            return fields.stream().sorted(Comparator.comparing(CanonicalYaml::name)).toList();
        }
        List<String> order = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(order::add);
        return fields.stream().sorted(Comparator.comparing(field -> rank(order, name(field)))).toList();
    }

    private static int rank(List<String> order, String name) {
        int rank = order.indexOf(name);
        return rank < 0 ? order.size() : rank;
    }

    private static Node sequence(SequenceNode sequence, JsonNode schema, boolean textual) throws YamlProblem {
        List<Node> elements = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            elements.add(canonical(element, schema.path("items"), "", textual));
        }
        return new SequenceNode(Tag.SEQ, elements, fitsOneLine(elements) ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static boolean fitsOneLine(List<Node> elements) {
        int length = 0;
        for (Node element : elements) {
            if (!(element instanceof ScalarNode scalar) || !CanonicalScalar.fitsFlow(scalar)) {
                return false;
            }
            length += scalar.getValue().length() + 2;
        }
        return length <= LONGEST_FLOW;
    }

    private static String name(NodeTuple field) {
        return field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
