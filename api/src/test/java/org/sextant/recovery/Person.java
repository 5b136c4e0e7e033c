package org.sextant.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import org.sextant.test.Accounts;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

/** Somebody with an account, and what they do by the API. */
public record Person(TestServer server, String email) {
    /** The password of a new account. */
    public static final String PASSWORD = Accounts.PASSWORD;

    /** Opens an account. */
    public static Person registered(TestServer server, String email) {
        new Accounts(server.client()).registered(email);
        return new Person(server, email);
    }

    /** The session that a password opens; null for none. */
    public JsonNode session(String password) {
        return new Accounts(server.client()).signIn(email, password).path("session");
    }

    /** Whether a password opens a session. */
    public boolean mayEnter(String password) {
        return !session(password).isNull();
    }

    /** Whether a refresh token still keeps a session open. */
    public boolean mayRefresh(String token) {
        return !new Accounts(server.client()).refresh(token).path("session").isNull();
    }

    /** A client that is signed in. */
    public GraphQlClient client() {
        return server.client().with("Authorization", "Bearer " + session(PASSWORD).path("accessToken").asText());
    }
}
