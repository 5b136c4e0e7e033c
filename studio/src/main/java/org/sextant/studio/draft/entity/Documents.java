package org.sextant.studio.draft.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;
import org.sextant.studio.draft.document.Value.Literal;
import org.sextant.studio.draft.document.Value.Text;
import org.sextant.studio.draft.entity.Reading.Fit;
import org.sextant.studio.draft.entity.Reading.Unfit;

/** Documents between JSON, records and what diffs and merges work on, in the one form that releases have. */
public final class Documents {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Documents() {
    }

    /** The key of what an entity belongs to by a document; empty where it belongs to nothing. */
    public static String parent(EntityKind kind, Document document) {
        return kind.parentField().map(field -> tree(document).path(field).asText()).orElse("");
    }

    /** What somebody has typed so far: a JSON object, a list for synonyms, whatever stands in it. */
    public static Reading typed(EntityKind kind, String json) {
        if (json.length() > Document.LONGEST) {
            return new Unfit("it has " + json.length() + " characters, more than " + Document.LONGEST);
        }
        try {
            JsonNode tree = CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class);
            if (isHalved(json) || isHalved(tree)) {
                return new Unfit("it holds half a character");
            } else if (kind.isList() ? tree.isArray() : tree.isObject()) {
                return new Fit(written(tree));
            }
            return new Unfit(kind.isList() ? "it is no list" : "it is no group of fields");
        } catch (UnreadableRelease unreadable) {
            return new Unfit(String.valueOf(unreadable.getMessage()));
        }
    }

    /** JSON can name, and a text of Java hold, half a character, which nothing in UTF-8 can. */
    private static boolean isHalved(JsonNode node) {
        return node.isTextual()
                ? isHalved(node.textValue())
                : node.propertyStream().anyMatch(field -> isHalved(field.getKey()))
                        || node.valueStream().anyMatch(Documents::isHalved);
    }

    private static boolean isHalved(String text) {
        return text.codePoints()
                .anyMatch(point -> Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE);
    }

    /** A document as a release would write the entity; what a release could not read is unfit. */
    public static Reading entity(EntityRef entity, Document document) {
        byte[] json = bytes(document);
        try {
            Object value = CanonicalJson.read(json, entity.kind().type());
            Document canonical = written(value instanceof SynonymSet[] sets ? sorted(sets) : value);
            return foreign(entity, tree(canonical)).<Reading>map(other -> new Unfit("its '"
                    + entity.kind().keyField() + "' is '" + other + "', not '" + entity.key() + "'"))
                    .orElseGet(() -> new Fit(canonical));
        } catch (UnreadableRelease unreadable) {
            return new Unfit(String.valueOf(unreadable.getMessage()));
        }
    }

    /** The record that a release has of an entity, for synonyms an array of them; empty where none can be read. */
    public static Optional<Object> record(EntityRef entity, Document document) {
        try {
            return Optional.of(CanonicalJson.read(bytes(document), entity.kind().type()));
        } catch (UnreadableRelease unreadable) {
            return Optional.empty();
        }
    }

    /** The document of something that nobody has written yet: nothing but its key. */
    public static Document fresh(EntityRef entity) {
        return written(entity.kind().isList()
                ? JSON.arrayNode()
                : JSON.objectNode().put(entity.kind().keyField(), entity.key()));
    }

    /** The document of a record of content. */
    public static Document written(Object value) {
        return new Document(new String(CanonicalJson.write(value), StandardCharsets.UTF_8));
    }

    /** What a part of a document says; empty for what is no JSON. */
    public static Optional<Value> part(String json) {
        try {
            return Optional.of(value(CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class)));
        } catch (UnreadableRelease unreadable) {
            return Optional.empty();
        }
    }

    /** A document as a tree of fields. */
    public static Value value(Document document) {
        return value(tree(document));
    }

    /** The document of a tree of fields. */
    public static Document of(Value value) {
        return written(node(value));
    }

    /** Sets in the order in which releases have them. */
    private static SynonymSet[] sorted(SynonymSet[] sets) {
        return Arrays.stream(sets).sorted(Comparator.comparing(set -> String.join("\0", set.words())))
                .toArray(SynonymSet[]::new);
    }

    private static Optional<String> foreign(EntityRef entity, JsonNode tree) {
        Stream<JsonNode> parts = entity.kind().isList() ? tree.valueStream() : Stream.of(tree);
        return parts.map(part -> part.path(entity.kind().keyField()).asText())
                .filter(key -> !key.equals(entity.key())).findFirst();
    }

    private static byte[] bytes(Document document) {
        return document.json().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(Document document) {
        try {
            return CanonicalJson.read(bytes(document), JsonNode.class);
        } catch (UnreadableRelease e) {
            throw new IllegalStateException("a document of the studio is no JSON", e);
        }
    }

    private static Value value(JsonNode node) {
        if (node.isTextual()) {
            return new Text(node.textValue());
        } else if (node.isArray()) {
            return new Items(node.valueStream().map(Documents::value).toList());
        } else if (node.isObject()) {
            SortedMap<String, Value> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
            return new Fields(fields);
        }
        return new Literal(node.toString());
    }

    private static JsonNode node(Value value) {
        return switch (value) {
            case Text(String text) -> JSON.textNode(text);
            case Literal(String json) -> tree(new Document(json));
            case Items(var items) -> items.stream().map(Documents::node).collect(JSON::arrayNode, ArrayNode::add,
                    ArrayNode::addAll);
            case Fields(var fields) -> {
                ObjectNode node = JSON.objectNode();
                fields.forEach((name, field) -> node.set(name, node(field)));
                yield node;
            }
        };
    }
}
