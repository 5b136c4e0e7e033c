package org.sextant.recovery;

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
import org.sextant.recovery.PasswordResetRequest.Payload;

/** The mutation {@code passwordResetRequest}. */
@Singleton
final class PasswordResetRequest implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(PasswordResetRequest.class);

    private final RecoveryService recovery;

    PasswordResetRequest(RecoveryService recovery) {
        this.recovery = recovery;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Request request = Request.of(environment);
        Input input = Inputs.of(environment, Input.class);
        return switch (recovery.request(request.actor(), request.client(), input.email())) {
            case RequestOutcome.Asked(var lifetime) -> new Payload(lifetime, List.of());
            case RequestOutcome.NoEmail() ->
                refused(WaitingError.of(REFUSALS.error(environment, Code.EMAIL_INVALID, List.of("input", "email"))));
            case RequestOutcome.TooMany(var wait) -> refused(WaitingError.of(REFUSALS.error(environment,
                    Code.TOO_MANY_ATTEMPTS, List.of(), WaitingError.seconds(wait)), wait));
            case RequestOutcome.NoMail() ->
                refused(WaitingError.of(REFUSALS.error(environment, Code.MAIL_NOT_CONFIGURED, List.of())));
        };
    }

    private static Payload refused(WaitingError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        EMAIL_INVALID, TOO_MANY_ATTEMPTS, MAIL_NOT_CONFIGURED
    }

    record Input(String email) {
    }

    record Payload(@Nullable Duration linkLifetime, List<WaitingError> userErrors) {
    }
}
