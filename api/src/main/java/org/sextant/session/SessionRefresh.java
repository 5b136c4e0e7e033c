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
import org.sextant.session.SessionRefresh.Payload;

/** The mutation {@code sessionRefresh}. */
@Singleton
final class SessionRefresh implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(SessionRefresh.class);
    private static final List<String> FIELD = List.of("input", "refreshToken");

    private final RefreshService sessions;

    SessionRefresh(RefreshService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Request request = Request.of(environment);
        return switch (sessions.refresh(request.actor(), request.client(), input.refreshToken())) {
            case RefreshOutcome.Refreshed(SignedIn signedIn) -> new Payload(signedIn.tokens(), List.of());
            case RefreshOutcome.Reused() -> refused(environment, Code.TOKEN_REUSED);
            case RefreshOutcome.Over() -> refused(environment, Code.SESSION_OVER);
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code) {
        return new Payload(null, List.of(REFUSALS.error(environment, code, FIELD)));
    }

    enum Code {
        SESSION_OVER, TOKEN_REUSED
    }

    record Input(String refreshToken) {
        @Override
        public String toString() {
            return "a refresh token";
        }
    }

    record Payload(SignedIn.@Nullable Tokens session, List<UserError> userErrors) {
    }
}
