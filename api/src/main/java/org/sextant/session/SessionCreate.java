package org.sextant.session;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Request;
import org.sextant.graphql.WaitingError;
import org.sextant.session.SessionCreate.Payload;
import org.sextant.session.attempt.Device;
import org.sextant.session.attempt.DeviceTokens;

/** The mutation {@code sessionCreate}. */
@Singleton
final class SessionCreate implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(SessionCreate.class);

    private final SessionService sessions;
    private final DeviceTokens devices;

    SessionCreate(SessionService sessions, DeviceTokens devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Request request = Request.of(environment);
        Optional<Device> device = Optional.ofNullable(input.deviceToken()).flatMap(devices::device);
        return switch (sessions.create(request.actor(), request.client(), device, input.login(), input.password())) {
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

    record Input(String login, String password, @Nullable String deviceToken) {
        @Override
        public String toString() {
            return "a login with its password";
        }
    }

    record Payload(SignedIn.@Nullable Tokens session, List<WaitingError> userErrors) {
    }
}
