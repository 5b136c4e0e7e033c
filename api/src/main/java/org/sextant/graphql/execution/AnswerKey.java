package org.sextant.graphql.execution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;

/**
 * All that an answer for everybody depends on, beside the build of the server.
 *
 * @param document  the SHA-256 of the document
 * @param operation which of its operations, where the call says it
 * @param variables as given
 * @param state     what is read: the release in service and that of the view
 * @param locales   the languages wanted, best first
 */
public record AnswerKey(String document, Optional<String> operation, Map<String, Object> variables, String state,
        String locales) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /** The key as one line, the same for equal keys and no other. */
    public String line() {
        try {
            return JSON.writeValueAsString(new Object[]{document, operation.orElse(null), variables, state, locales});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("variables came from JSON", e);
        }
    }
}
