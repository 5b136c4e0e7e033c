package org.sextant.challenges.type;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.sextant.schema.type.WorkedExample;

/** What of a type stands in files beside these classes: its schema, with the definitions that types share, and its examples. */
record TypeFiles(JsonNode schema, List<WorkedExample> examples) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFINITIONS = "$defs";

    static TypeFiles of(String key) {
        ObjectNode schema = read(key + ".schema.json", new TypeReference<>() {
        });
        ObjectNode shared = read("definitions.json", new TypeReference<>() {
        });
        schema.set(DEFINITIONS, shared.get(DEFINITIONS));
        return new TypeFiles(schema, read(key + ".examples.json", new TypeReference<>() {
        }));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = TypeFiles.class.getResourceAsStream(name)) {
            return JSON.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
