package org.sextant.account;

import jakarta.inject.Singleton;

/** Signing in. */
@Singleton
public final class SessionService {
    private final DemoAccounts accounts;
    private final AccessTokens tokens;

    SessionService(DemoAccounts accounts, AccessTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** Opens a session for whoever knows the login and the password. */
    public SessionOutcome create(String login, String password) {
        return accounts.find(login, password)
                .<SessionOutcome>map(
                        actor -> new SessionOutcome.Created(actor, tokens.issue(actor, AccessTokens.LIFETIME)))
                .orElseGet(SessionOutcome.Unknown::new);
    }
}
