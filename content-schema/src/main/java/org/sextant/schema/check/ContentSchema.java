package org.sextant.schema.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schema (2020-12) of the files that content is written in, {@code content.schema.json}. */
public final class ContentSchema {
    private static final String FILE = "content.schema.json";
    private static final JsonNode DOCUMENT = read();
    private static final Map<String, SchemaCheck> CHECKS = new ConcurrentHashMap<>();

    private ContentSchema() {
    }

    /** The whole schema, with a definition for each kind of file. */
    public static JsonNode document() {
        return DOCUMENT.deepCopy();
    }

    /**
     * The check of one kind of file.
     *
     * @param kind the name of its definition, such as {@code tube}
     */
    public static SchemaCheck of(String kind) {
        return CHECKS.computeIfAbsent(kind, _ -> {
            ObjectNode schema = DOCUMENT.deepCopy();
            return SchemaCheck.of(schema.put("$ref", "#/$defs/" + kind));
        });
    }

    private static JsonNode read() {
        try (InputStream in = ContentSchema.class.getResourceAsStream(FILE)) {
            return new JsonMapper().readTree(Objects.requireNonNull(in, "the jar holds " + FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
