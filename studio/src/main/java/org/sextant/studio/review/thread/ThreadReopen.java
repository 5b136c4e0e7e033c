package org.sextant.studio.review.thread;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.studio.review.thread.ThreadEntry.Kind;

/** The mutation {@code threadReopen}. */
@Singleton
final class ThreadReopen implements DataFetcher<ThreadQueries.Payload> {
    private final ThreadService threads;

    ThreadReopen(ThreadService threads) {
        this.threads = threads;
    }

    @Override
    public ThreadQueries.Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        return ThreadQueries.payload(environment, threads.add(Request.of(environment).actor(),
                ThreadQueries.id(environment, ThreadFeature.THREAD), Kind.REOPENED, ThreadQueries.text(input.text())));
    }

    record Input(@Nullable String text) {
    }
}
