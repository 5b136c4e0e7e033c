package org.sextant.session;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Request;
import org.sextant.graphql.WaitingError;
import org.sextant.session.SessionCreate.Payload;

/** The mutation {@code sessionCreate}. */
@Singleton
final class SessionCreate implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(SessionCreate.class);

    private final SessionService sessions;

    SessionCreate(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Request request = Request.of(environment);
        return switch (sessions.create(request.actor(), request.client(), input.login(), input.password())) {
            case SessionOutcome.Opened(SignedIn signedIn) -> new Payload(signedIn.tokens(), List.of());
            case SessionOutcome.TooMany(Duration wait) ->
                new Payload(null, List.of(WaitingError.of(REFUSALS.error(environment, Code.TOO_MANY_ATTEMPTS, List.of(),
                        WaitingError.seconds(wait)), wait)));
            case SessionOutcome.Unknown() ->
                new Payload(null,
                        List.of(WaitingError.of(REFUSALS.error(environment, Code.UNKNOWN_ACCOUNT, List.of()))));
        };
    }

    enum Code {
        UNKNOWN_ACCOUNT, TOO_MANY_ATTEMPTS
    }

    record Input(String login, String password) {
        @Override
        public String toString() {
            return "a login with its password";
        }
    }

    record Payload(SignedIn.@Nullable Tokens session, List<WaitingError> userErrors) {
    }
}
