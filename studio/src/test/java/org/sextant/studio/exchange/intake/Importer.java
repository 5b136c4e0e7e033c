package org.sextant.studio.exchange.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

/** Somebody who imports banks, as a frontend does it. */
public final class Importer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final GraphQlClient client;

    public Importer(TestServer server, GraphQlClient client) {
        this(server.running().port(), client);
    }

    public Importer(int port, GraphQlClient client) {
        this.port = port;
        this.client = client;
    }

    /** Somebody who holds a role for good: jobs ask the database for it, not the token. */
    public static GraphQlClient author(TestServer server, String login) {
        Actor author = server.signedIn(login, Role.AUTHOR);
        return server.client().with("Authorization",
                "Bearer " + server.bean(AccessTokens.class).issue(author, AccessTokens.LIFETIME).token());
    }

    /** Hands a file in; its id. */
    public String upload(byte[] bytes) {
        String path = client.data("{ uploadAddress { path } }").at("/uploadAddress/path").asText();
        URI uri = URI.create("http://127.0.0.1:" + port + path + "?name=banque.zip");
        try (HttpClient http = HttpClient.newHttpClient()) {
            String body = http.send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60))
                    .PUT(BodyPublishers.ofByteArray(bytes)).build(), BodyHandlers.ofString()).body();
            return GraphQlClient.json(body).path("id").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for a plan; the payload. */
    public JsonNode plan(String upload, @Nullable Integer base) {
        Map<String, @Nullable Object> input = new HashMap<>(Map.of("upload", upload));
        input.put("baseRelease", base);
        return client.data("mutation($input: BankImportPlanInput!) { bankImportPlan(input: $input) { "
                + "bankImport { id state } userErrors { code field message } } }", Map.of("input", input))
                .path("bankImportPlan");
    }

    /** Has a plan made of a file; the import once it is made or refused. */
    public JsonNode planned(byte[] bytes) {
        JsonNode payload = plan(upload(bytes), null);
        String id = payload.at("/bankImport/id").asText();
        awaitSettled(id);
        return find(id);
    }

    /** Asks for a plan to be carried out; the payload. */
    public JsonNode apply(String id, Map<String, Object> input) {
        return client
                .data("mutation($id: ID!, $input: BankImportApplyInput!) { bankImportApply(id: $id, input: $input) "
                        + "{ bankImport { id state } userErrors { code field message } } }",
                        Map.of("id", id, "input", input))
                .path("bankImportApply");
    }

    /** Has a plan carried out; the import once it is. */
    public JsonNode applied(String id, Map<String, Object> input) {
        JsonNode payload = apply(id, input);
        if (!payload.path("userErrors").isEmpty()) {
            throw new AssertionError(payload.toString());
        }
        awaitSettled(id);
        return find(id);
    }

    /** Waits until nothing works on an import. */
    public void awaitSettled(String id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSettled(id)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it has not come to its end: " + find(id));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Whether nothing works on an import. */
    public boolean isSettled(String id) {
        String state = find(id).at("/job/state").asText();
        return !state.equals("WAITING") && !state.equals("RUNNING");
    }

    /** An import with its plan. */
    public JsonNode find(String id) {
        return client.data("""
                query($id: ID!) { bankImport(id: $id) { id name author state refusal reason problemCount errorCount
                  base { number } job { state result progress { done total } userErrors { code } }
                  counts { action state count } problems(first: 50) { nodes { file line severity rule message } }
                  plan(first: 100, where: {actions: [CREATE, UPDATE, CONFLICT]}) {
                    nodes { kind key action state revision } totalCount pageInfo { hasNextPage } }
                } }""", Map.of("id", id)).path("bankImport");
    }

    /** How many entries an import has of an action and a state. */
    public static int count(JsonNode found, String action, String state) {
        for (JsonNode count : found.path("counts")) {
            if (count.path("action").asText().equals(action) && count.path("state").asText().equals(state)) {
                return count.path("count").asInt();
            }
        }
        return 0;
    }
}
