package org.sextant.studio.find;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The texts that stand anywhere in a record of content: in its fields, their lists and records, and in the JSON of challenge
 * types. Names of fields, numbers, and the words of the schema, which are enums, are none.
 */
final class RecordTexts {
    private final Map<Class<?>, List<Method>> accessors = new ConcurrentHashMap<>();

    /** Shows a reader each text. */
    void each(@Nullable Object value, Consumer<String> reader) {
        switch (value) {
            case null -> {
                // an optional field that is left out
            }
            case String text -> reader.accept(text);
            case URI link -> reader.accept(link.toString());
            case JsonNode json -> json(json, reader);
            case Iterable<?> items -> items.forEach(item -> each(item, reader));
            case Object[] items -> Arrays.asList(items).forEach(item -> each(item, reader));
            case Map<?, ?> fields -> fields.values().forEach(field -> each(field, reader));
            case Record fields -> accessors.computeIfAbsent(fields.getClass(), RecordTexts::accessors)
                    .forEach(accessor -> each(invoke(accessor, fields), reader));
            default -> {
                // a number, a date, a word of the schema
            }
        }
    }

    private static void json(JsonNode node, Consumer<String> reader) {
        if (node.isTextual()) {
            reader.accept(node.textValue());
        } else {
            node.forEach(child -> json(child, reader));
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                .filter(AccessibleObject::trySetAccessible).toList();
    }

    private static @Nullable Object invoke(Method accessor, Record fields) {
        try {
            return accessor.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of content hides " + accessor, e);
        }
    }
}
