package org.sextant.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What people do at the door of the API: open accounts, sign in, stay so, leave. */
public final class Accounts {
    /** A password that nobody tries first. */
    public static final String PASSWORD = "une phrase à moi";
    private static final String SESSION = "session{accessToken expiresAt refreshToken refreshExpiresAt "
            + "deviceToken viewer{account{login} roles}}";
    private static final String ERRORS = "userErrors{code field message waitSeconds}";

    private final GraphQlClient client;

    /** Those who come by a client. */
    public Accounts(GraphQlClient client) {
        this.client = client;
    }

    /** The input of a registration by e-mail. */
    public static Map<String, Object> registration(String email) {
        Map<String, Object> input = new HashMap<>(Map.of("email", email, "password", PASSWORD, "firstName", "Ada",
                "lastName", "Byron", "locale", "fr"));
        input.put("idempotencyKey", "key of " + email + " 0123456789");
        return input;
    }

    /** Opens an account; the payload. */
    public JsonNode register(Map<String, Object> input) {
        return client.data("mutation($input:AccountRegisterInput!){accountRegister(input:$input){" + SESSION + ERRORS
                + "}}", Map.of("input", input)).path("accountRegister");
    }

    /** Opens an account of one's own by e-mail; the session. */
    public JsonNode registered(String email) {
        return session(register(registration(email)));
    }

    /** Signs in; the payload. */
    public JsonNode signIn(String login, String password) {
        return signIn(Map.of("login", login, "password", password));
    }

    /** Signs in on a device that is known; the payload. */
    public JsonNode signIn(String login, String password, String deviceToken) {
        return signIn(Map.of("login", login, "password", password, "deviceToken", deviceToken));
    }

    /** Signs in; the session. */
    public JsonNode signedIn(String login) {
        return session(signIn(login, PASSWORD));
    }

    /** Exchanges a refresh token; the payload. */
    public JsonNode refresh(String token) {
        return client.data("mutation($input:SessionRefreshInput!){sessionRefresh(input:$input){" + SESSION
                + "userErrors{code field message}}}", Map.of("input", Map.of("refreshToken", token)))
                .path("sessionRefresh");
    }

    /** Changes a password; the payload. */
    public JsonNode change(String current, String chosen) {
        return client.data("mutation($input:PasswordChangeInput!){passwordChange(input:$input){endedSessions " + ERRORS
                + "}}", Map.of("input", Map.of("current", current, "new", chosen))).path("passwordChange");
    }

    /** Signs out; the payload. */
    public JsonNode end(boolean everywhere) {
        return client.data("mutation($input:SessionEndInput!){sessionEnd(input:$input){ended userErrors{code}}}",
                Map.of("input", Map.of("everywhere", everywhere))).path("sessionEnd");
    }

    /** The same with the access token of a session. */
    public Accounts with(JsonNode session) {
        return new Accounts(client.with("Authorization", "Bearer " + session.path("accessToken").asText()));
    }

    /** The client itself. */
    public GraphQlClient client() {
        return client;
    }

    /** The codes of a payload's refusals, with blanks between them. */
    public static String codes(JsonNode payload) {
        return String.join(" ", payload.path("userErrors").findValuesAsText("code"));
    }

    private JsonNode signIn(Map<String, String> input) {
        return client.data("mutation($input:SessionCreateInput!){sessionCreate(input:$input){" + SESSION + ERRORS
                + "}}", Map.of("input", input)).path("sessionCreate");
    }

    private static JsonNode session(JsonNode payload) {
        if (payload.path("session").isNull()) {
            throw new AssertionError("refused: " + payload);
        }
        return payload.path("session");
    }
}
