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
import org.sextant.studio.review.thread.ThreadEntry.Kind;

/** The mutation {@code threadReply}. */
@Singleton
final class ThreadReply implements DataFetcher<ThreadQueries.Payload> {
    private final ThreadService threads;
    private final OnceService once;

    ThreadReply(ThreadService threads, OnceService once) {
        this.threads = threads;
        this.once = once;
    }

    @Override
    public ThreadQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Actor actor = Request.of(environment).actor();
        return once.once(actor, Repeatable.of(environment), ThreadQueries.deed(environment, threads,
                () -> threads.add(actor,
                        ThreadQueries.id(environment, ThreadFeature.THREAD), Kind.SAID,
                        ThreadQueries.text(input.text()))));
    }

    record Input(String text, @Nullable String idempotencyKey) {
    }
}
