package org.sextant.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/** Gathers the keys that the fields of one request ask for into one question. */
final class Loaders {
    private Loaders() {
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
