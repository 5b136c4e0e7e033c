package org.sextant.graphql.execution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes answers, which are made of maps, lists, texts, numbers and truth values, as JSON in UTF-8. */
public final class JsonValues {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonValues() {
    }

    /** A whole answer. */
    public static byte[] bytes(Map<String, Object> answer) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(); JsonGenerator json = JSON.createGenerator(bytes)) {
            write(answer, json);
            json.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("an answer that cannot be written", e);
        }
    }

    /** A generator that writes to memory. */
    static JsonGenerator to(ByteArrayBuilder bytes) throws IOException {
        return JSON.createGenerator(bytes);
    }

    /** A value within an answer. */
    public static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Map<?, ?> map -> fields(map, json);
            case List<?> list -> elements(list, json);
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> number(number, json);
            default -> throw new IllegalStateException("an answer holds a " + value.getClass().getName());
        }
    }

    private static void fields(Map<?, ?> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName((String) entry.getKey());
            write(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void elements(List<?> list, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            write(element, json);
        }
        json.writeEndArray();
    }

    private static void number(Number number, JsonGenerator json) throws IOException {
        switch (number) {
            case Integer small -> json.writeNumber(small);
            case Long large -> json.writeNumber(large);
            case Double fraction -> json.writeNumber(fraction);
            case BigInteger whole -> json.writeNumber(whole);
            case BigDecimal exact -> json.writeNumber(exact);
            default -> throw new IllegalStateException("an answer holds a " + number.getClass().getName());
        }
    }
}
