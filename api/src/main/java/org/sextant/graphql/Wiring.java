package org.sextant.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.text.LocalizedText;

/** The wiring of all features, collected while the schema is built. */
public final class Wiring {
    private final Map<String, Map<String, DataFetcher<?>>> fetchers = new LinkedHashMap<>();
    private final Map<Class<?>, String> types = new LinkedHashMap<>();
    final Map<String, NodesLoader> nodes = new LinkedHashMap<>();
    private final Map<String, Supplier<DataLoader<?, ?>>> loaders = new LinkedHashMap<>();
    private final Set<FieldCoordinates> loadedFields = new HashSet<>();

    /** Answers a field of {@code Query}. */
    public Wiring query(String field, DataFetcher<?> fetcher) {
        return field("Query", field, fetcher);
    }

    /** Answers a field of {@code Mutation}. What the request looked up before is looked up anew: it may have changed. */
    public Wiring mutation(String field, DataFetcher<?> fetcher) {
        return field("Mutation", field, environment -> {
            Object payload = fetcher.get(environment);
            environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
            return payload;
        });
    }

    /**
     * Answers a field of {@code Subscription}.
     *
     * @param source the events; each of them is what the field answers
     */
    public Wiring subscription(String field, DataFetcher<? extends Flow.Publisher<?>> source) {
        return field("Subscription", field,
                environment -> Request.of(environment).moment() instanceof Moment.Happening happening
                        ? happening.event()
                        : source.get(environment));
    }

    /** Answers a field of a type. */
    public Wiring field(String type, String field, DataFetcher<?> fetcher) {
        if (fetchers.computeIfAbsent(type, _ -> new LinkedHashMap<>()).put(field, fetcher) != null) {
            throw new IllegalStateException("two features wire " + type + "." + field);
        }
        return this;
    }

    /** Says which Java class stands for a type, where an interface or a union needs to know. */
    public Wiring type(String type, Class<?> javaClass) {
        types.put(javaClass, type);
        return this;
    }

    /**
     * Makes a type reachable by its global id.
     *
     * @param key  the key of an object within its type
     * @param load finds an object by its key; null where there is none that the reader may see
     */
    public <T> Wiring node(String type, Class<T> javaClass, Function<T, String> key, NodeLoader load) {
        return nodes(type, javaClass, key, (keys, environment) -> {
            Map<String, Object> found = new LinkedHashMap<>();
            for (String each : keys) {
                @Nullable
                Object one = load.load(each, environment);
                if (one != null) {
                    found.put(each, one);
                }
            }
            return found;
        });
    }

    /**
     * Makes a type reachable by its global id where finding objects costs statements: all that a field asks for are found
     * together.
     *
     * @param key  the key of an object within its type
     * @param load finds objects by their keys; what is not there, or not for the reader, is left out
     */
    public <T> Wiring nodes(String type, Class<T> javaClass, Function<T, String> key, NodesLoader load) {
        nodes.put(type, load);
        field(type, "id", environment -> new GlobalId(type, key.apply(Source.of(environment, javaClass))).encode());
        return type(type, javaClass);
    }

    /**
     * Answers the two fields of a type that is {@code Translated}.
     *
     * @param texts the texts of an object's own, its name, title or text first
     */
    public <T> Wiring translated(String type, Class<T> javaClass, Function<T, List<LocalizedText>> texts) {
        field(type, "locale", e -> Locale.forLanguageTag(
                texts.apply(Source.of(e, javaClass)).getFirst().in(Localized.of(e)).locale()));
        return field(type, "isFallback", e -> texts.apply(Source.of(e, javaClass)).stream()
                .anyMatch(text -> text.in(Localized.of(e)).isFallback()));
    }

    /**
     * Answers a field of a type from the database: the keys of all objects of a request are gathered into one question.
     *
     * @param key  under which key an object's value stands
     * @param find what there is under each of the keys; keys without anything are left out
     */
    public <T, K, V> Wiring loaded(String type, String field, Class<T> javaClass, Function<T, K> key,
            Function<List<K>, Map<K, V>> find) {
        Lookup<K, V> lookup = lookup(type + "." + field, find);
        return loaded(type, field, e -> lookup.load(e, key.apply(Source.of(e, javaClass))));
    }

    /**
     * Answers a field of a type from the database by a fetcher that uses a {@link #lookup}.
     *
     * @param fetcher answers at once where there is nothing to look up, for somebody who has not signed in for one
     */
    public Wiring loaded(String type, String field, DataFetcher<?> fetcher) {
        loadedFields.add(FieldCoordinates.coordinates(type, field));
        return field(type, field, fetcher);
    }

    /**
     * Something that several fields look up in the database: all their keys in a request are gathered into one question.
     *
     * @param name unique among all features
     * @param find what there is under each of the keys; keys without anything are left out
     */
    public <K, V> Lookup<K, V> lookup(String name, Function<List<K>, Map<K, V>> find) {
        if (loaders.put(name, () -> Loaders.loader(find)) != null) {
            throw new IllegalStateException("two features look up " + name);
        }
        return new Lookup<>(name);
    }

    /** The fields that read the database by loaders. */
    public Set<FieldCoordinates> loadedFields() {
        return Collections.unmodifiableSet(loadedFields);
    }

    /** What answers the fields of each type, by their names. */
    public Map<String, Map<String, DataFetcher<?>>> fetchers() {
        return Collections.unmodifiableMap(fetchers);
    }

    /** The lookups of all features, for one request: nothing is looked up yet. */
    public DataLoaderRegistry lookups() {
        DataLoaderRegistry registry = new DataLoaderRegistry();
        loaders.forEach((name, loader) -> registry.register(name, loader.get()));
        return registry;
    }

    /** The types that Java classes stand for. */
    public Map<Class<?>, String> typesByClass() {
        return Collections.unmodifiableMap(types);
    }

    /** Finds an object by the key in its global id. */
    @FunctionalInterface
    public interface NodeLoader {
        @Nullable
        Object load(String key, DataFetchingEnvironment environment) throws Exception;
    }

    /** Finds objects by the keys in their global ids. */
    @FunctionalInterface
    public interface NodesLoader {
        Map<String, ?> load(List<String> keys, DataFetchingEnvironment environment) throws Exception;
    }
}
