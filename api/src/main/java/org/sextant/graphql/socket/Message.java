package org.sextant.graphql.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.socket.Closing.Violation;

/** What a client says in the subprotocol graphql-transport-ws. */
sealed interface Message {
    JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /**
     * The first message.
     *
     * @param headers what a browser cannot send as headers of the upgrade, by name in lower case
     */
    record Init(Map<String, String> headers) implements Message {
    }

    /**
     * Asks for a pong.
     *
     * @param payload to be sent back, when there is one
     */
    record Ping(@Nullable JsonNode payload) implements Message {
    }

    /** Answers a ping, or just says that the client is there. */
    record Pong() implements Message {
    }

    /**
     * Begins an operation.
     *
     * @param id      names it until it is complete
     * @param payload the call
     */
    record Subscribe(String id, JsonNode payload) implements Message {
    }

    /** Ends an operation. */
    record Complete(String id) implements Message {
    }

    /** The message of a text; a violation of the protocol when it is none. */
    static Message read(String text) throws Violation {
        JsonNode sent = json(text);
        return switch (sent.path("type").asText()) {
            case "connection_init" -> new Init(headers(sent.get("payload")));
            case "ping" -> new Ping(payload(sent));
            case "pong" -> pong(sent);
            case "subscribe" -> new Subscribe(id(sent), sent.path("payload"));
            case "complete" -> new Complete(id(sent));
            default -> throw invalid("no known 'type'");
        };
    }

    /** A message of the server as text. */
    static String text(String type, @Nullable String id, @Nullable Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written", e);
        }
    }

    private static JsonNode json(String text) throws Violation {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw invalid("this is no JSON");
        }
    }

    private static String id(JsonNode sent) throws Violation {
        String id = sent.path("id").textValue();
        if (id == null || id.isEmpty()) {
            throw invalid("'id' must be a string that is not empty");
        }
        return id;
    }

    private static Pong pong(JsonNode sent) throws Violation {
        payload(sent);
        return new Pong();
    }

    private static @Nullable JsonNode payload(JsonNode sent) throws Violation {
        JsonNode payload = sent.get("payload");
        if (payload == null || payload.isNull() || payload.isObject()) {
            return payload == null || payload.isNull() ? null : payload;
        }
        throw invalid("'payload' must be an object");
    }

    private static Map<String, String> headers(@Nullable JsonNode payload) throws Violation {
        Map<String, String> headers = new HashMap<>();
        if (payload == null || payload.isNull()) {
            return headers;
        } else if (!payload.isObject()) {
            throw invalid("'payload' must be an object");
        }
        payload.properties().stream().filter(entry -> entry.getValue().isTextual())
                .forEach(entry -> headers.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue().textValue()));
        return headers;
    }

    private static Violation invalid(String why) {
        return new Violation(Closing.invalid(why));
    }
}
