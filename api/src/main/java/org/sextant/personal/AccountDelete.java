package org.sextant.personal;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.personal.AccountDelete.Payload;

/** The mutation {@code accountDelete}. */
@Singleton
final class AccountDelete implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AccountDelete.class);

    private final DeletionService deletion;

    AccountDelete(DeletionService deletion) {
        this.deletion = deletion;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Request request = Request.of(environment);
        Input input = Inputs.of(environment, Input.class);
        return switch (deletion.delete(request.actor(), request.client(), input.password())) {
            case DeletionOutcome.Deleted() -> new Payload(Outcome.DELETED, List.of());
            case DeletionOutcome.WrongPassword() -> refused(
                    REFUSALS.error(environment, Code.PASSWORD_WRONG, List.of("input", "password")));
            case DeletionOutcome.TooMany(var wait) ->
                refused(REFUSALS.error(environment, Code.TOO_MANY_ATTEMPTS, List.of(), minutes(wait)));
            case DeletionOutcome.LastAdmin() -> refused(REFUSALS.error(environment, Code.LAST_ADMIN, List.of()));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusMinutes(1).minusNanos(1).toMinutes());
    }

    enum Outcome {
        DELETED
    }

    enum Code {
        PASSWORD_WRONG, TOO_MANY_ATTEMPTS, LAST_ADMIN
    }

    record Input(String password) {
        @Override
        public String toString() {
            return "a password";
        }
    }

    record Payload(@Nullable Outcome outcome, List<UserError> userErrors) {
    }
}
