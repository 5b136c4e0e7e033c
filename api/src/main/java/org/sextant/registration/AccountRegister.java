package org.sextant.registration;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.account.password.PasswordService;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.graphql.WaitingError;
import org.sextant.registration.AccountRegister.Payload;
import org.sextant.session.SignedIn;

/** The mutation {@code accountRegister}. */
@Singleton
final class AccountRegister implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AccountRegister.class);
    private static final String INPUT = "input";

    private final RegistrationService registrations;

    AccountRegister(RegistrationService registrations) {
        this.registrations = registrations;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Registration registration = Inputs.of(environment, Input.class).registration();
        Request request = Request.of(environment);
        return switch (registrations.register(request.actor(), request.client(), registration)) {
            case RegistrationOutcome.Registered(SignedIn signedIn) -> new Payload(signedIn.tokens(), List.of());
            case RegistrationOutcome.Refused(List<RegistrationProblem> problems) -> new Payload(null, problems.stream()
                    .map(problem -> WaitingError.of(error(environment, problem))).toList());
            case RegistrationOutcome.Taken(boolean isEmail) -> refused(REFUSALS.error(environment, Code.LOGIN_TAKEN,
                    List.of(INPUT, isEmail ? "email" : "userName")));
            case RegistrationOutcome.KeyReused() ->
                refused(REFUSALS.error(environment, Code.KEY_REUSED, List.of(INPUT, "idempotencyKey")));
            case RegistrationOutcome.TooMany(Duration wait) -> new Payload(null, List.of(WaitingError.of(REFUSALS
                    .error(environment, Code.TOO_MANY_ATTEMPTS, List.of(), WaitingError.seconds(wait)), wait)));
        };
    }

    private static UserError error(DataFetchingEnvironment environment, RegistrationProblem problem) {
        return REFUSALS.error(environment, problem, problem.field(), PasswordService.SHORTEST,
                PasswordService.LONGEST);
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(WaitingError.of(error)));
    }

    /** Beside {@link RegistrationProblem}. */
    enum Code {
        LOGIN_TAKEN, KEY_REUSED, TOO_MANY_ATTEMPTS
    }

    record Input(@Nullable String email, @Nullable String userName, String password, String firstName, String lastName,
            Locale locale, String idempotencyKey) {
        Registration registration() {
            return new Registration(Optional.ofNullable(email), Optional.ofNullable(userName), password, firstName,
                    lastName, locale, idempotencyKey);
        }

        @Override
        public String toString() {
            return "a registration";
        }
    }

    record Payload(SignedIn.@Nullable Tokens session, List<WaitingError> userErrors) {
    }
}
