package org.sextant.studio.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.sextant.test.GraphQlClient;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Somebody who is signed in and may write release notes. */
record Publisher(GraphQlClient client, String token) {
    static final String LOGIN = "publisher@demo.sextant";

    private static final String REGISTER = "mutation{accountRegister(input:{email:\"publisher@example.org\","
            + "password:\"the publisher of the proofs\",firstName:\"Paule\",lastName:\"Proof\",locale:\"fr\","
            + "idempotencyKey:\"the publisher of the proofs\"}){session{accessToken}}}";
    private static final String NOTE = "{release{id number note{revision text author}}}";
    private static final String WRITE = """
            mutation($id: ID!, $seen: Int!, $text: Markdown!) {
              releaseNote(id: $id, expectedRevision: $seen, input: {text: $text}) {
                release { note { revision text } } userErrors { code }
              }
            }""";

    /** The publisher of a trial, signed in with the password that everybody knows. */
    static Publisher signedIn(ServerProcess server) {
        String token = server.client().data("mutation{sessionCreate(input:{login:\"" + LOGIN
                + "\",password:\"sextant-demo\"}){session{accessToken}}}")
                .at("/sessionCreate/session/accessToken").asText();
        return withToken(server, token);
    }

    /** A publisher of a server that has {@link Setup#SECRET}; always the same one on a database. */
    static Publisher of(ServerProcess server) {
        try {
            String own = server.client().data(REGISTER).at("/accountRegister/session/accessToken").asText();
            String account = SignedJWT.parse(own).getJWTClaimsSet().getSubject();
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256),
                    new JWTClaimsSet.Builder().subject(account).audience("api")
                            .claim("login", "publisher@example.org").claim("roles", List.of("PUBLISHER"))
                            .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1)))).build());
            token.sign(new MACSigner(MessageDigest.getInstance("SHA-256").digest(Setup.SECRET.getBytes(UTF_8))));
            return withToken(server, token.serialize());
        } catch (JOSEException | NoSuchAlgorithmException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of the release in service. */
    String release() {
        return client.data(NOTE).at("/release/id").asText();
    }

    /** The newest revision of the note of the release in service; missing when there is none. */
    JsonNode note() {
        return client.data(NOTE).at("/release/note");
    }

    /** Writes a note; the whole answer, with its errors. */
    JsonNode write(String release, int seenRevision, String text) {
        return client.answer(WRITE, Map.of("id", release, "seen", seenRevision, "text", text));
    }

    /** Writes a note that must be taken; its revision. */
    int written(int seenRevision, String text) {
        JsonNode answer = write(release(), seenRevision, text);
        int revision = answer.at("/data/releaseNote/release/note/revision").asInt();
        if (revision != seenRevision + 1 || !answer.at("/data/releaseNote/userErrors").isEmpty()) {
            throw new AssertionError("the note was not written: " + answer);
        }
        return revision;
    }

    private static Publisher withToken(ServerProcess server, String token) {
        return new Publisher(server.client().with("Authorization", "Bearer " + token), token);
    }
}
