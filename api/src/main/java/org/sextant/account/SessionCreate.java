package org.sextant.account;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.account.SessionCreate.Payload;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;

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
        return switch (sessions.create(input.login(), input.password())) {
            case SessionOutcome.Created(var actor, var access) ->
                new Payload(new Session(access.token(), access.expiresAt(), new Viewer(actor)), List.of());
            case SessionOutcome.Unknown() ->
                new Payload(null, List.of(REFUSALS.error(environment, Code.UNKNOWN_ACCOUNT, List.of())));
        };
    }

    enum Code {
        UNKNOWN_ACCOUNT
    }

    record Input(String login, String password) {
    }

    record Payload(@Nullable Session session, List<UserError> userErrors) {
    }

    record Session(String accessToken, Instant expiresAt, Viewer viewer) {
    }
}
