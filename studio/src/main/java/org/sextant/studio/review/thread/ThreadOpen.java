package org.sextant.studio.review.thread;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Repeatable;
import org.sextant.graphql.Request;
import org.sextant.platform.Actor;
import org.sextant.studio.once.OnceService;

/** The mutation {@code threadOpen}. */
@Singleton
final class ThreadOpen implements DataFetcher<ThreadQueries.Payload> {
    private final ThreadService threads;
    private final OnceService once;

    ThreadOpen(ThreadService threads, OnceService once) {
        this.threads = threads;
        this.once = once;
    }

    @Override
    public ThreadQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Actor actor = Request.of(environment).actor();
        return once.once(actor, Repeatable.of(environment), ThreadQueries.deed(environment, threads,
                () -> threads.open(actor,
                        ThreadQueries.id(environment, "Proposal"), input.anchor(), ThreadQueries.text(input.text()))));
    }

    record Input(ThreadPlace place, @Nullable String field, @Nullable Integer part, String text,
            @Nullable String idempotencyKey) {
        Anchor anchor() {
            return new Anchor(place, field == null ? "" : field.strip(), part == null ? 0 : part);
        }
    }
}
