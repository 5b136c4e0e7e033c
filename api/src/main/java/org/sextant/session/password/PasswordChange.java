package org.sextant.session.password;

import com.fasterxml.jackson.annotation.JsonProperty;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.account.password.PasswordProblem;
import org.sextant.account.password.PasswordService;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Request;
import org.sextant.graphql.WaitingError;
import org.sextant.session.password.PasswordChange.Payload;

/** The mutation {@code passwordChange}. */
@Singleton
final class PasswordChange implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(PasswordChange.class);

    private final PasswordChangeService passwords;

    PasswordChange(PasswordChangeService passwords) {
        this.passwords = passwords;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Request request = Request.of(environment);
        return switch (passwords.change(request.actor(), request.client(), input.current(), input.chosen())) {
            case PasswordChangeOutcome.Changed(int ended) -> new Payload(ended, List.of());
            case PasswordChangeOutcome.TooMany(Duration wait) ->
                new Payload(null, List.of(WaitingError.of(REFUSALS.error(environment, Code.TOO_MANY_ATTEMPTS, List.of(),
                        WaitingError.seconds(wait)), wait)));
            case PasswordChangeOutcome.Refused(boolean isWrong, List<PasswordProblem> problems) ->
                new Payload(null, errors(environment, isWrong, problems));
        };
    }

    private static List<WaitingError> errors(DataFetchingEnvironment environment, boolean isWrong,
            List<PasswordProblem> problems) {
        List<WaitingError> errors = new ArrayList<>();
        if (isWrong) {
            errors.add(WaitingError
                    .of(REFUSALS.error(environment, Code.WRONG_PASSWORD, List.of("input", "current"))));
        }
        problems.forEach(problem -> errors.add(WaitingError.of(REFUSALS.error(environment, code(problem),
                List.of("input", "new"), PasswordService.SHORTEST, PasswordService.LONGEST))));
        return errors;
    }

    private static Code code(PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> Code.PASSWORD_TOO_SHORT;
            case TOO_LONG -> Code.PASSWORD_TOO_LONG;
            case TOO_COMMON -> Code.PASSWORD_TOO_COMMON;
            case IS_LOGIN -> Code.PASSWORD_IS_LOGIN;
        };
    }

    enum Code {
        WRONG_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON, PASSWORD_IS_LOGIN, TOO_MANY_ATTEMPTS
    }

    record Input(String current, @JsonProperty("new") String chosen) {
        @Override
        public String toString() {
            return "two passwords";
        }
    }

    record Payload(@Nullable Integer endedSessions, List<WaitingError> userErrors) {
    }
}
