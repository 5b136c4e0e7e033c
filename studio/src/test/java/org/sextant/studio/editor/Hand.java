package org.sextant.studio.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.sextant.test.GraphQlClient;

/** Somebody who hands in files for challenges, and whoever fetches them, as a frontend does it. */
final class Hand {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final GraphQlClient client;

    Hand(int port, GraphQlClient client) {
        this.port = port;
        this.client = client;
    }

    /** Hands a file in; its id. */
    String upload(String name, byte[] bytes) {
        String path = client.data("{ uploadAddress { path } }").at("/uploadAddress/path").asText() + "?name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return GraphQlClient.json(send(HttpRequest.newBuilder(uri(path)).PUT(BodyPublishers.ofByteArray(bytes))).body())
                .path("id").asText();
    }

    /** Wants what was handed in taken; the payload. */
    JsonNode take(String upload, String use) {
        return client.data("mutation($input: ContentFileTakeInput!) { contentFileTake(input: $input) { file { name "
                + "mediaType size sha256 url } userErrors { code field message } } }",
                Map.of("input", Map.of("upload", upload, "use", use))).path("contentFileTake");
    }

    /** Hands a file in and wants it taken; the payload. */
    JsonNode take(String name, byte[] bytes, String use) {
        return take(upload(name, bytes), use);
    }

    /** What a document says of a file that was taken. */
    static ObjectNode reference(JsonNode taken, String alt) {
        ObjectNode file = taken.path("file").deepCopy();
        file.remove("url");
        file.putObject("alt").put("fr", alt);
        return file;
    }

    /** What is at an address, for whoever asks. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
