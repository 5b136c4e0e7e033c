package org.sextant.personal;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Request;
import org.sextant.graphql.WaitingError;
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
            case DeletionOutcome.WrongPassword() -> refused(WaitingError.of(
                    REFUSALS.error(environment, Code.WRONG_PASSWORD, List.of("input", "password"))));
            case DeletionOutcome.TooMany(var wait) -> refused(WaitingError.of(REFUSALS.error(environment,
                    Code.TOO_MANY_ATTEMPTS, List.of(), WaitingError.seconds(wait)), wait));
            case DeletionOutcome.LastAdmin() ->
                refused(WaitingError.of(REFUSALS.error(environment, Code.LAST_ADMIN, List.of())));
        };
    }

    private static Payload refused(WaitingError error) {
        return new Payload(null, List.of(error));
    }

    enum Outcome {
        DELETED
    }

    enum Code {
        WRONG_PASSWORD, TOO_MANY_ATTEMPTS, LAST_ADMIN
    }

    record Input(String password) {
        @Override
        public String toString() {
            return "a password";
        }
    }

    record Payload(@Nullable Outcome outcome, List<WaitingError> userErrors) {
    }
}
