package org.sextant.account;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.account.AccountRolesChange.Payload;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.platform.AccountId;
import org.sextant.platform.Role;

/** The mutation {@code accountRolesChange}. */
@Singleton
final class AccountRolesChange implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(AccountRolesChange.class);
    private static final String INPUT = "input";

    private final RoleService roles;
    private final AccountService accounts;

    AccountRolesChange(RoleService roles, AccountService accounts) {
        this.roles = roles;
        this.accounts = accounts;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        Request request = Request.of(environment);
        return switch (roles.change(request.actor(), request.client(), input.login(), Set.copyOf(input.grant()),
                Set.copyOf(input.revoke()))) {
            case RolesOutcome.Changed(AccountId account, List<Role> held) ->
                new Payload(accounts.all(List.of(account)).get(account), held, List.of());
            case RolesOutcome.NoSuchAccount() -> refused(environment, Code.NO_SUCH_ACCOUNT, List.of(INPUT, "login"));
            case RolesOutcome.Contradicted(Set<Role> both) ->
                refused(environment, Code.CONTRADICTION, List.of(INPUT, "revoke"), both.toString());
            case RolesOutcome.OfEverybody() -> refused(environment, Code.ROLE_OF_EVERYBODY, List.of());
            case RolesOutcome.EmailNotConfirmed() ->
                refused(environment, Code.EMAIL_NOT_CONFIRMED, List.of(INPUT, "login"));
            case RolesOutcome.LastAdmin() -> refused(environment, Code.LAST_ADMIN, List.of(INPUT, "revoke"));
            case RolesOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED, List.of());
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, List<String> field,
            Object... arguments) {
        return new Payload(null, null, List.of(REFUSALS.error(environment, code, field, arguments)));
    }

    enum Code {
        NO_SUCH_ACCOUNT, CONTRADICTION, ROLE_OF_EVERYBODY, EMAIL_NOT_CONFIRMED, LAST_ADMIN, NOT_ALLOWED
    }

    record Input(String login, List<Role> grant, List<Role> revoke) {
    }

    record Payload(@Nullable Account account, @Nullable List<Role> roles, List<UserError> userErrors) {
    }
}
