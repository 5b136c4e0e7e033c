package org.sextant.session;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.session.SessionEnd.Payload;

/** The mutation {@code sessionEnd}. */
@Singleton
final class SessionEnd implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(SessionEnd.class);

    private final SessionService sessions;

    SessionEnd(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Request request = Request.of(environment);
        int ended = sessions.end(request.actor(), request.client(), input.everywhere());
        return ended > 0
                ? new Payload(ended, List.of())
                : new Payload(null, List.of(REFUSALS.error(environment, Code.NO_SESSION, List.of())));
    }

    enum Code {
        NO_SESSION
    }

    record Input(boolean everywhere) {
    }

    record Payload(@Nullable Integer ended, List<UserError> userErrors) {
    }
}
