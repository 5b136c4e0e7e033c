package org.sextant.studio.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.entity.Document;

/**
 * A challenge of a document that no release could read yet: what can be read of it, with stand-ins for what every challenge
 * has.
 */
final class UnfinishedChallenge {
    /** What stands for an instruction until there is one; content has no blank texts. */
    static final String NO_INSTRUCTION = "…";

    private static final Map<String, String> STAND_INS = Map.ofEntries(Map.entry("skill", "\"unknown\""),
            Map.entry("version", "1"), Map.entry("variant", "0"), Map.entry("type", "\"?\""),
            Map.entry("status", "\"PROPOSED\""), Map.entry("usage", "\"TRAINING\""), Map.entry("locales", "[\"fr\"]"),
            Map.entry("instruction", "{\"fr\":\"" + NO_INSTRUCTION + "\"}"), Map.entry("focused", "false"),
            Map.entry("shuffled", "false"), Map.entry("options", "{}"), Map.entry("solution", "{}"));

    private UnfinishedChallenge() {
    }

    /** The challenge; empty where the document has not even an id. */
    static Optional<Challenge> of(Document document) {
        JsonNode tree = tree(document.json());
        ObjectNode readable = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : Challenge.class.getRecordComponents()) {
            JsonNode value = tree.get(component.getName());
            String standIn = STAND_INS.get(component.getName());
            if (value != null && isReadable(value, component)) {
                readable.set(component.getName(), value);
            } else if (standIn != null) {
                readable.set(component.getName(), tree(standIn));
            }
        }
        return Optional.ofNullable(read(readable, Challenge.class));
    }

    private static boolean isReadable(JsonNode value, RecordComponent component) {
        return !value.isNull() && read(value, target(component)) != null;
    }

    /** The class to read a component as: an array for a list, since the class of a list forgets what is in it. */
    private static Class<?> target(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? ((Class<?>) list.getActualTypeArguments()[0]).arrayType()
                : component.getType();
    }

    private static <T> @Nullable T read(JsonNode value, Class<T> type) {
        try {
            return CanonicalJson.read(value.toString().getBytes(StandardCharsets.UTF_8), type);
        } catch (UnreadableRelease unfinished) { // the rules say so to the author; here it is left out
            return null;
        }
    }

    private static JsonNode tree(String json) {
        try {
            return CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        } catch (UnreadableRelease e) {
            throw new IllegalStateException("a document of the studio is no JSON", e);
        }
    }
}
