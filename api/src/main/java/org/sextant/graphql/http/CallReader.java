package org.sextant.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.document.TrustedDocuments;
import org.sextant.graphql.execution.Call;

/** Reads calls from the body of a POST or the parameters of a GET; every malformation has a sentence. */
@Singleton
public final class CallReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final TypeReference<HashMap<String, Object>> VARIABLES = new TypeReference<>() {
    };

    private final TrustedDocuments trusted;

    CallReader(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    /** The call in the body of a POST. */
    public Call body(byte[] body) {
        JsonNode sent = parsed(body);
        if (sent.isArray()) {
            throw bad("Send one request at a time; batches are not taken.");
        }
        if (!sent.isObject()) {
            throw bad("The body must be a JSON object with a 'query' or a 'documentId'.");
        }
        return call(sent);
    }

    /** The call in the parameters of a GET. */
    public Call parameters(HttpParameters parameters) {
        ObjectNode sent = JSON.createObjectNode();
        for (String name : List.of("query", "documentId", "operationName")) {
            parameters.getFirst(name).ifPresent(value -> sent.put(name, value));
        }
        for (String name : List.of("variables", "extensions")) {
            parameters.getFirst(name)
                    .ifPresent(value -> sent.set(name, parsed(value.getBytes(StandardCharsets.UTF_8))));
        }
        return call(sent);
    }

    /** The call that an object with a {@code query} or a {@code documentId} makes. */
    public Call call(JsonNode sent) {
        String operationName = text(sent, "operationName");
        for (String name : List.of("variables", "extensions")) {
            if (isGiven(sent.path(name)) && !sent.path(name).isObject()) {
                throw bad("'" + name + "' must be a JSON object.");
            }
        }
        JsonNode variables = sent.path("variables");
        return new Call(document(sent), operationName,
                isGiven(variables) ? JSON.convertValue(variables, VARIABLES) : Map.of());
    }

    private String document(JsonNode sent) {
        String query = text(sent, "query");
        String documentId = text(sent, "documentId");
        if (query != null && documentId == null) {
            return trusted.checked(query);
        } else if (documentId != null && query == null) {
            return trusted.byId(documentId);
        }
        throw bad("Send either 'query', a string with a GraphQL document, or 'documentId', the id of a trusted one.");
    }

    private static @Nullable String text(JsonNode sent, String name) {
        JsonNode value = sent.path(name);
        if (isGiven(value) && !value.isTextual()) {
            throw bad("'" + name + "' must be a string.");
        }
        return value.textValue();
    }

    private static boolean isGiven(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw bad("This is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw bad("This is no JSON: " + e.getMessage());
        }
    }

    private static RequestProblem bad(String sentence) {
        return new RequestProblem(ErrorCode.BAD_REQUEST, sentence);
    }
}
