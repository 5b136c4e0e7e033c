package org.sextant.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Localized;
import org.sextant.schema.text.LocalizedText;

/**
 * Answers a field by the component of a record, or a method without parameters, of the same name; a
 * {@link LocalizedText} comes in the reader's language.
 */
final class RecordFetcher implements LightDataFetcher<@Nullable Object> {
    private final String field;
    private final Map<Class<?>, Function<Object, @Nullable Object>> accessors = new ConcurrentHashMap<>();

    RecordFetcher(String field) {
        this.field = field;
    }

    @Override
    public @Nullable Object get(GraphQLFieldDefinition definition, @Nullable Object source,
            Supplier<DataFetchingEnvironment> environment) {
        if (source == null) {
            throw new IllegalStateException("no fetcher is wired for the root field " + field);
        }
        Object value = accessor(source.getClass()).apply(source);
        return value instanceof LocalizedText text ? text.in(Localized.of(environment.get())).text() : value;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    private Function<Object, @Nullable Object> accessor(Class<?> type) {
        Function<Object, @Nullable Object> known = accessors.get(type);
        return known != null ? known : accessors.computeIfAbsent(type, _ -> Accessors.of(type, field));
    }
}
