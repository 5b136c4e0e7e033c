package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoader;

/**
 * Something that fields look up in the database, all of a request together.
 *
 * @param <K> what it asks for
 * @param <V> what there is to find
 */
public final class Lookup<K, V> {
    private final String name;

    Lookup(String name) {
        this.name = name;
    }

    /** What is found under a key; the database is asked when no field can go on without its answer. */
    public CompletionStage<Optional<V>> load(DataFetchingEnvironment environment, K key) {
        DataLoader<K, Optional<V>> loader = environment.getDataLoader(name);
        return Objects.requireNonNull(loader, name).load(key);
    }
}
