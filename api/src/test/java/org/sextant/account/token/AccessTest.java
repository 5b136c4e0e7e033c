package org.sextant.account.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.MovableClock;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void whoeverHasNotSignedInIsNobody() {
        assertThat(SERVER.client().data("{viewer{roles}}").path("viewer").isNull()).isTrue();
    }

    @Test
    void aTokenTellsWhoHoldsIt() {
        JsonNode viewer = SERVER.client(Role.AUTHOR, Role.LEARNER).data("{viewer{account{login} roles}}")
                .path("viewer");
        assertThat(viewer.toString())
                .isEqualTo("{\"account\":{\"login\":\"tester@example.org\"},\"roles\":[\"LEARNER\",\"AUTHOR\"]}");
    }

    @Test
    void anExpiredTokenIsRefused() {
        String token = SERVER.bean(AccessTokens.class)
                .issue(new Actor(new AccountId(1), "a@example.org", Set.of(Role.ADMIN)), Duration.ofSeconds(-1))
                .token();
        assertRefused(token, "expired");
    }

    @Test
    void aTokenEndsWhenItsTimeHasCome() {
        MovableClock clock = MovableClock.at("2026-11-22T10:00:00Z");
        TestServer server = new TestServer().at(clock).start();
        try {
            GraphQlClient client = server.client(Role.LEARNER);
            clock.advance(AccessTokens.LIFETIME.minusSeconds(1));
            assertThat(client.answer("{viewer{roles}}").has("errors")).isFalse();
            clock.advance(Duration.ofSeconds(1));
            assertThat(client.errorCode("{viewer{roles}}")).isEqualTo("UNAUTHENTICATED");
        } finally {
            server.stop();
        }
    }

    @Test
    void forgedTokensAreRefused() throws Exception {
        JWTClaimsSet claims = new JWTClaimsSet.Builder().subject("a@example.org").claim("roles", List.of("ADMIN"))
                .expirationTime(Date.from(Instant.now().plusSeconds(600))).build();
        SignedJWT foreign = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        foreign.sign(new MACSigner(new byte[32]));
        assertRefused(foreign.serialize(), "not one of this installation");
        assertRefused(new PlainJWT(claims).serialize(), "not one of this installation");
        assertRefused("nonsense", "not one of this installation");
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        Actor admin = new Actor(new AccountId(1), "a@example.org", Set.of(Role.ADMIN));
        String token = SERVER.bean(AccessTokens.class)
                .issue(admin, new Audience("elsewhere"), AccessTokens.LIFETIME).token();
        assertRefused(token, "not one for this address");
        assertThat(SERVER.bean(AccessTokens.class).actor(token, new Audience("elsewhere"))).isEqualTo(admin);
    }

    @Test
    void anotherSchemeIsRefused() {
        assertThat(SERVER.client().with("Authorization", "Basic YTpi").errorCode("{viewer{roles}}"))
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void demonstrationAccountsDoNotExistOnADatabaseOfOnesOwn() {
        String signIn = """
                mutation{sessionCreate(input:{login:"admin@demo.sextant",password:"sextant-demo"})
                {session{accessToken} userErrors{code field message}}}""";
        JsonNode payload = SERVER.client().with("Accept-Language", "en").data(signIn).path("sessionCreate");
        assertThat(payload.path("session").isNull()).isTrue();
        assertThat(payload.at("/userErrors/0/code").asText()).isEqualTo("UNKNOWN_ACCOUNT");
        assertThat(payload.at("/userErrors/0/message").asText()).startsWith("No account");
        assertThat(SERVER.client().data(signIn).at("/sessionCreate/userErrors/0/message").asText())
                .startsWith("Aucun compte n'a");
    }

    private static void assertRefused(String token, String reason) {
        GraphQlClient client = SERVER.client().with("Authorization", "Bearer " + token);
        JsonNode error = client.answer("{viewer{roles}}").at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("UNAUTHENTICATED");
        assertThat(error.path("message").asText()).contains(reason);
        assertThat(client.post("{viewer{roles}}", Map.of()).statusCode()).isEqualTo(401);
    }
}
