package org.sextant.schema.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;

/**
 * One byte sequence for one value: UTF-8, keys sorted, no space, absent values left out. Reading is strict: unknown
 * fields, duplicate keys and trailing text are refused.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL,
                    JsonInclude.Include.NON_NULL))
            .build();

    static {
        MAPPER.getFactory().setStreamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(50_000_000).build());
    }

    private CanonicalJson() {
    }

    /** The canonical bytes of a record. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " cannot be written", e);
        }
    }

    /** The record that the bytes stand for. */
    public static <T> T read(byte[] json, Class<T> type) throws UnreadableRelease {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UnreadableRelease(sentence(e), e);
        }
    }

    /** What is wrong, and at which place, in words for the person who wrote or sent the JSON. */
    public static String sentence(IOException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "unknown field '" + unknown.getPropertyName() + "' at "
                    + path(unknown.getPath()) + "; it may come from a newer version of Sextant";
            case JsonMappingException mapping -> "at " + path(mapping.getPath()) + ": " + cause(mapping);
            case JsonProcessingException syntax -> "no JSON: " + syntax.getOriginalMessage() + " (line "
                    + syntax.getLocation().getLineNr() + ", column " + syntax.getLocation().getColumnNr() + ")";
            default -> "it cannot be read: " + e.getMessage();
        };
    }

    private static String cause(JsonMappingException e) {
        return e.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? refused.getMessage()
                : e.getOriginalMessage();
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            path.append('/').append(reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName());
        }
        return path.isEmpty() ? "/" : path.toString();
    }
}
