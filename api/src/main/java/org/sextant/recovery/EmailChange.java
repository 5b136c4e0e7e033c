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
import org.sextant.recovery.EmailChange.Payload;

/** The mutation {@code emailChange}. */
@Singleton
final class EmailChange implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(EmailChange.class);

    private final EmailLinkService emails;

    EmailChange(EmailLinkService emails) {
        this.emails = emails;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Request request = Request.of(environment);
        Input input = Inputs.of(environment, Input.class);
        return switch (emails.change(request.actor(), request.client(), input.email(), input.password())) {
            case ChangeOutcome.Asked(var lifetime) -> new Payload(lifetime, List.of());
            case ChangeOutcome.NoEmail() -> refused(environment, Code.EMAIL_INVALID, "email");
            case ChangeOutcome.Taken() -> refused(environment, Code.EMAIL_TAKEN, "email");
            case ChangeOutcome.WrongPassword() -> refused(environment, Code.WRONG_PASSWORD, "password");
            case ChangeOutcome.TooMany(var wait) -> refused(WaitingError.of(REFUSALS.error(environment,
                    Code.TOO_MANY_ATTEMPTS, List.of(), WaitingError.seconds(wait)), wait));
            case ChangeOutcome.NoMail() ->
                refused(WaitingError.of(REFUSALS.error(environment, Code.MAIL_NOT_CONFIGURED, List.of())));
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, String field) {
        return refused(WaitingError.of(REFUSALS.error(environment, code, List.of("input", field))));
    }

    private static Payload refused(WaitingError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        EMAIL_INVALID, EMAIL_TAKEN, WRONG_PASSWORD, TOO_MANY_ATTEMPTS, MAIL_NOT_CONFIGURED
    }

    record Input(String email, String password) {
        @Override
        public String toString() {
            return "a new address";
        }
    }

    record Payload(@Nullable Duration linkLifetime, List<WaitingError> userErrors) {
    }
}
