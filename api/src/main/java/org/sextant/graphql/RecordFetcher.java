package org.sextant.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.text.LocalizedText;

/**
 * Reads a field from the component of a record, or the method without parameters, of the same name; a
 * {@link LocalizedText} comes in the reader's language.
 */
final class RecordFetcher implements DataFetcher<@Nullable Object> {
    private final String field;
    private final Map<Class<?>, Method> accessors = new ConcurrentHashMap<>();

    RecordFetcher(String field) {
        this.field = field;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Object source = environment.getSource();
        if (source == null) {
            throw new IllegalStateException("no fetcher is wired for the root field " + field);
        }
        Object value = read(source);
        return switch (value) {
            case LocalizedText text -> text.in(Localized.of(environment)).text();
            case null, default -> value;
        };
    }

    private @Nullable Object read(Object source) throws Exception {
        try {
            return accessors.computeIfAbsent(source.getClass(), this::accessor).invoke(source);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Method accessor(Class<?> type) {
        try {
            Method method = type.getMethod(field);
            if (!Modifier.isPublic(type.getModifiers())) {
                method.setAccessible(true);
            }
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no fetcher is wired for '" + field + "', and " + type.getName()
                    + " has no component of that name", e);
        }
    }
}
