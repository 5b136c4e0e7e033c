package org.sextant.recovery;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.account.password.PasswordProblem;
import org.sextant.account.password.PasswordService;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.recovery.PasswordReset.Payload;

/** The mutation {@code passwordReset}. */
@Singleton
final class PasswordReset implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(PasswordReset.class);
    private static final List<String> PASSWORD = List.of("input", "password");

    private final RecoveryService recovery;

    PasswordReset(RecoveryService recovery) {
        this.recovery = recovery;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Request request = Request.of(environment);
        return switch (recovery.reset(request.actor(), request.client(), input.token(), input.password())) {
            case ResetOutcome.Chosen(var login) -> new Payload(login, List.of());
            case ResetOutcome.NoLink() -> new Payload(null,
                    List.of(REFUSALS.error(environment, Code.LINK_INVALID, List.of("input", "token"))));
            case ResetOutcome.Refused(var problems) ->
                new Payload(null, problems.stream().map(problem -> error(environment, problem)).toList());
        };
    }

    private static UserError error(DataFetchingEnvironment environment, PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT ->
                REFUSALS.error(environment, Code.PASSWORD_TOO_SHORT, PASSWORD, PasswordService.SHORTEST);
            case TOO_LONG -> REFUSALS.error(environment, Code.PASSWORD_TOO_LONG, PASSWORD, PasswordService.LONGEST);
            case TOO_COMMON -> REFUSALS.error(environment, Code.PASSWORD_TOO_COMMON, PASSWORD);
            case IS_LOGIN -> REFUSALS.error(environment, Code.PASSWORD_IS_LOGIN, PASSWORD);
        };
    }

    enum Code {
        LINK_INVALID, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON, PASSWORD_IS_LOGIN
    }

    record Input(String token, String password) {
        @Override
        public String toString() {
            return "secrets";
        }
    }

    record Payload(@Nullable String login, List<UserError> userErrors) {
    }
}
