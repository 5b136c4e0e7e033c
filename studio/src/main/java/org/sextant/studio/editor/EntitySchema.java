package org.sextant.studio.editor;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.ChallengeType;
import org.sextant.studio.draft.entity.EntityKind;

/** JSON Schemas of documents, drawn from the records that releases have of them. */
final class EntitySchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String PROPERTIES = "properties";
    private static final Map<Class<?>, String> FORMATS = Map.of(LocalDate.class, "date", Duration.class, "duration",
            URI.class, "uri");

    /** The types of keys, and which kind each leads to: that whose records are known by it. */
    private static final Map<Class<?>, EntityKind> LINKS = Arrays.stream(EntityKind.values())
            .flatMap(kind -> keyType(kind).map(type -> Map.entry(type, kind)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What names a part of something else: a thematic stands within the competence that its tube names beside it. */
    private static final Map<Class<?>, Map<String, ObjectNode>> PARTS = Map.of(Tube.class, Map.of("thematic",
            simple(STRING).put("format", "part").put("of", "competence").put("list", "/thematics")));

    private EntitySchema() {
    }

    /**
     * The schema of documents of a kind.
     *
     * @param challengeType that of a challenge, whose options and solution it describes; none where it is not installed
     * @param types         the keys of all that are installed
     */
    static ObjectNode of(EntityKind kind, @Nullable ChallengeType challengeType, Iterable<String> types) {
        ObjectNode schema = schema(kind.type());
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (kind == EntityKind.CHALLENGE) {
            ArrayNode keys = JSON.arrayNode();
            types.forEach(keys::add);
            properties(schema).set(TYPE, JSON.objectNode().put(TYPE, STRING).set("examples", keys));
        }
        if (challengeType != null) {
            JsonNode definition = challengeType.schema();
            definition.path(PROPERTIES).properties()
                    .forEach(member -> properties(schema).set(member.getKey(), member.getValue()));
            schema.set("$defs", definition.path("$defs").isObject() ? definition.path("$defs") : JSON.objectNode());
        }
        return schema;
    }

    private static ObjectNode properties(ObjectNode schema) {
        return schema.withObjectProperty(PROPERTIES);
    }

    private static ObjectNode schema(Type type) {
        return type instanceof ParameterizedType list
                ? array(list.getActualTypeArguments()[0])
                : ofClass((Class<?>) type);
    }

    private static ObjectNode ofClass(Class<?> type) {
        if (type == LocalizedText.class) {
            return JSON.objectNode().put(TYPE, "object").put("format", "localized").set("additionalProperties",
                    simple(STRING));
        } else if (type == Answer.class) {
            return JSON.objectNode().put("format", "answer");
        } else if (type == Level.class) {
            return simple("integer").put("minimum", Level.LOWEST).put("maximum", Level.HIGHEST);
        } else if (type.isArray()) {
            return array(type.componentType());
        } else if (type.isEnum()) {
            ArrayNode names = JSON.arrayNode();
            Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(constant.toString()));
            return JSON.objectNode().set("enum", names);
        } else if (type.isRecord()) {
            return isValue(type) ? key(type) : object(type);
        }
        return scalar(type);
    }

    private static ObjectNode scalar(Class<?> type) {
        if (type == boolean.class || type == int.class || type == Integer.class || type == long.class) {
            return simple(type == boolean.class ? "boolean" : "integer");
        } else if (type == Boolean.class) {
            return JSON.objectNode().set(TYPE, JSON.arrayNode().add("boolean").add("null"));
        } else if (type == BigDecimal.class) {
            return simple("number");
        } else if (type == String.class) {
            return simple(STRING);
        }
        String format = FORMATS.get(type);
        return format == null ? JSON.objectNode() : simple(STRING).put("format", format);
    }

    /** A text that names something, which is known by such keys where it is of a kind of its own. */
    private static ObjectNode key(Class<?> type) {
        EntityKind kind = LINKS.get(type);
        return kind == null
                ? simple(STRING)
                : simple(STRING).put("format", "link").set("kinds", JSON.arrayNode().add(kind.name()));
    }

    /** The type of what a kind is known by; empty where that is a plain text. */
    private static Optional<Class<?>> keyType(EntityKind kind) {
        return kind.type().isRecord()
                ? Arrays.stream(kind.type().getRecordComponents())
                        .filter(component -> component.getName().equals(kind.keyField()))
                        .<Class<?>>map(RecordComponent::getType).filter(Class::isRecord).findFirst()
                : Optional.empty();
    }

    private static Optional<ObjectNode> part(Class<?> record, RecordComponent component) {
        return Optional.ofNullable(PARTS.getOrDefault(record, Map.of()).get(component.getName()))
                .map(ObjectNode::deepCopy);
    }

    /** Whether a field of a record is what that is known by itself: it leads nowhere. */
    private static boolean isKey(Class<?> record, RecordComponent component) {
        return Arrays.stream(EntityKind.values()).anyMatch(
                kind -> kind.type().equals(record) && kind.keyField().equals(component.getName()));
    }

    /** Whether it is written as its one value. */
    private static boolean isValue(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static ObjectNode object(Class<?> record) {
        ObjectNode schema = simple("object").put("additionalProperties", false);
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            schema.withObjectProperty(PROPERTIES).set(component.getName(),
                    isKey(record, component)
                            ? simple(STRING)
                            : part(record, component).orElseGet(
                                    () -> schema(component.getGenericType())));
            if (isRequired(component.getAnnotatedType(), component.getType())) {
                required.add(component.getName());
            }
        }
        if (record == FileReference.class) {
            schema.put("format", "file");
        }
        return schema.set("required", required);
    }

    private static boolean isRequired(AnnotatedType annotated, Class<?> type) {
        return !annotated.isAnnotationPresent(Nullable.class) && !List.class.isAssignableFrom(type);
    }

    private static ObjectNode array(Type items) {
        return simple("array").set("items", schema(items));
    }

    private static ObjectNode simple(String type) {
        return JSON.objectNode().put(TYPE, type);
    }
}
