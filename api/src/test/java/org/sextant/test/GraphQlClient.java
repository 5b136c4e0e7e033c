package org.sextant.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A plain HTTP client of the API, as any frontend has one. */
public final class GraphQlClient {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final int port;
    private final Map<String, String> headers;

    /** A client of the server that listens on a port of this machine. */
    public GraphQlClient(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** The same with a header more. */
    public GraphQlClient with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new GraphQlClient(port, more);
    }

    /** The {@code data} of an answer that must have no errors. */
    public JsonNode data(String query) {
        return data(query, Map.of());
    }

    /** The {@code data} of an answer that must have no errors. */
    public JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = answer(query, variables);
        if (answer.has("errors")) {
            throw new AssertionError("errors in the answer: " + answer);
        }
        return answer.path("data");
    }

    /** The whole answer. */
    public JsonNode answer(String query) {
        return answer(query, Map.of());
    }

    /** The whole answer. */
    public JsonNode answer(String query, Map<String, ?> variables) {
        return json(post(query, variables).body());
    }

    /** The code of the first top-level error. */
    public String errorCode(String query) {
        return answer(query).path("errors").path(0).path("extensions").path("code").asText();
    }

    /** The answer with its status and headers. */
    public HttpResponse<String> post(String query, Map<String, ?> variables) {
        try {
            return send("/graphql", "application/json",
                    JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A POST of any body. */
    public HttpResponse<String> send(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A POST that is answered as an event stream. */
    public EventReader events(String query) {
        try {
            String body = JSON.writeValueAsString(Map.of("query", query));
            return new EventReader(HTTP.send(with("Accept", "text/event-stream").request("/graphql")
                    .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A GET. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A text as JSON. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(TIMEOUT);
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
