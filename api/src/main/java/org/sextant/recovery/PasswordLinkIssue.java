package org.sextant.recovery;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.account.Account;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.recovery.PasswordLinkIssue.Payload;

/** The mutation {@code passwordLinkIssue}. */
@Singleton
final class PasswordLinkIssue implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(PasswordLinkIssue.class);
    private static final List<String> LOGIN = List.of("input", "login");

    private final HandedLinkService links;

    PasswordLinkIssue(HandedLinkService links) {
        this.links = links;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Request request = Request.of(environment);
        Input input = Inputs.of(environment, Input.class);
        return switch (links.issue(request.actor(), request.client(), input.login())) {
            case IssueOutcome.Issued(var account, var path, var expiresAt) ->
                new Payload(account, path, expiresAt, List.of());
            case IssueOutcome.NoSuchAccount() -> refused(environment, Code.NO_SUCH_ACCOUNT, LOGIN);
            case IssueOutcome.HasEmail() -> refused(environment, Code.HAS_EMAIL, LOGIN);
            case IssueOutcome.HoldsRoles() -> refused(environment, Code.HOLDS_ROLES, LOGIN);
            case IssueOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED, List.of());
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, List<String> field) {
        return new Payload(null, null, null, List.of(REFUSALS.error(environment, code, field)));
    }

    enum Code {
        NO_SUCH_ACCOUNT, HAS_EMAIL, HOLDS_ROLES, NOT_ALLOWED
    }

    record Input(String login) {
    }

    record Payload(@Nullable Account account, @Nullable String path, @Nullable Instant expiresAt,
            List<UserError> userErrors) {
        @Override
        public String toString() {
            return userErrors.isEmpty() ? "a link until " + expiresAt : userErrors.toString();
        }
    }
}
