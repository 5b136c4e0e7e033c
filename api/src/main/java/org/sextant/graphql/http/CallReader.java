package org.sextant.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sextant.graphql.Call;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.RequestProblem;

/** Reads calls from the body of a POST or the parameters of a GET; every malformation has a sentence. */
public final class CallReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final TypeReference<HashMap<String, Object>> VARIABLES = new TypeReference<>() {
    };

    private CallReader() {
    }

    static Call body(byte[] body) {
        JsonNode sent = parsed(body);
        if (sent.isArray()) {
            throw bad("Send one request at a time; batches are not taken.");
        }
        if (!sent.isObject()) {
            throw bad("The body must be a JSON object with a 'query'.");
        }
        return call(sent);
    }

    static Call parameters(HttpParameters parameters) {
        ObjectNode sent = JSON.createObjectNode();
        for (String name : List.of("query", "operationName")) {
            parameters.getFirst(name).ifPresent(value -> sent.put(name, value));
        }
        for (String name : List.of("variables", "extensions")) {
            parameters.getFirst(name)
                    .ifPresent(value -> sent.set(name, parsed(value.getBytes(StandardCharsets.UTF_8))));
        }
        return call(sent);
    }

    /** The call that an object with a {@code query} makes; a {@link RequestProblem} when it makes none. */
    public static Call call(JsonNode sent) {
        if (!sent.path("query").isTextual()) {
            throw bad("'query' must be a string with a GraphQL document.");
        }
        JsonNode operationName = sent.path("operationName");
        if (isGiven(operationName) && !operationName.isTextual()) {
            throw bad("'operationName' must be a string.");
        }
        for (String name : List.of("variables", "extensions")) {
            if (isGiven(sent.path(name)) && !sent.path(name).isObject()) {
                throw bad("'" + name + "' must be a JSON object.");
            }
        }
        JsonNode variables = sent.path("variables");
        return new Call(sent.path("query").textValue(), operationName.textValue(),
                isGiven(variables) ? JSON.convertValue(variables, VARIABLES) : Map.of());
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
