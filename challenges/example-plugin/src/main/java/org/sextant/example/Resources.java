package org.sextant.example;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.sextant.schema.type.WorkedExample;

/** What of a type stands in files: its schema and its worked examples. */
record Resources(JsonNode schema, List<WorkedExample> examples) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Resources of(String key) {
        return new Resources(read(key + ".schema.json", new TypeReference<>() {
        }), read(key + ".examples.json", new TypeReference<>() {
        }));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = Resources.class.getResourceAsStream(name)) {
            return JSON.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
