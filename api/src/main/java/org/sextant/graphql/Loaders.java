package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/** Gathers the keys that the fields of one request ask for into one question. */
final class Loaders {
    private Loaders() {
    }

    /** What is found under a key; the question is put when no field can go on without its answer. */
    static <K> CompletionStage<?> load(DataFetchingEnvironment environment, String name, K key) {
        return found(environment, name, key);
    }

    /** The same, empty where there is nothing. */
    static <K, V> CompletionStage<Optional<V>> found(DataFetchingEnvironment environment, String name, K key) {
        DataLoader<K, Optional<V>> loader = environment.getDataLoader(name);
        return Objects.requireNonNull(loader, name).load(key);
    }

    static <K, V> DataLoader<K, Optional<V>> loader(Function<List<K>, Map<K, V>> find) {
        BatchLoader<K, Optional<V>> batch = keys -> {
            Map<K, V> found = find.apply(keys);
            return CompletableFuture
                    .completedFuture(keys.stream().map(key -> Optional.ofNullable(found.get(key))).toList());
        };
        return DataLoaderFactory.newDataLoader(batch);
    }
}
