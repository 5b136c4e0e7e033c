package org.sextant.studio.review.thread;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;

/** The mutation {@code threadOpen}. */
@Singleton
final class ThreadOpen implements DataFetcher<ThreadQueries.Payload> {
    private final ThreadService threads;

    ThreadOpen(ThreadService threads) {
        this.threads = threads;
    }

    @Override
    public ThreadQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        return ThreadQueries.payload(environment, threads.open(Request.of(environment).actor(),
                ThreadQueries.id(environment, "Proposal"), input.anchor(), ThreadQueries.text(input.text())));
    }

    record Input(ThreadPlace place, @Nullable String field, @Nullable Integer part, String text) {
        Anchor anchor() {
            return new Anchor(place, field == null ? "" : field.strip(), part == null ? 0 : part);
        }
    }
}
