package org.sextant.recovery;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.recovery.EmailConfirm.Payload;

/** The mutation {@code emailConfirm}. */
@Singleton
final class EmailConfirm implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(EmailConfirm.class);

    private final EmailLinkService emails;

    EmailConfirm(EmailLinkService emails) {
        this.emails = emails;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        return switch (emails.confirm(Request.of(environment).client(), input.token())) {
            case ConfirmOutcome.Confirmed(var email) -> new Payload(email, List.of());
            case ConfirmOutcome.NoLink() -> refused(environment, Code.LINK_INVALID);
            case ConfirmOutcome.Taken() -> refused(environment, Code.EMAIL_TAKEN);
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code) {
        return new Payload(null, List.of(REFUSALS.error(environment, code, List.of("input", "token"))));
    }

    enum Code {
        LINK_INVALID, EMAIL_TAKEN
    }

    record Input(String token) {
    }

    record Payload(@Nullable String email, List<UserError> userErrors) {
    }
}
