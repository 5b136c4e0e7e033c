package org.sextant.graphql;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;

/** Reads the {@code input} of a mutation, or another object, which the schema has checked, as a record. */
public final class Inputs {
    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Inputs() {
    }

    /** The input. */
    public static <T> T of(DataFetchingEnvironment environment, Class<T> type) {
        return of(environment, "input", type);
    }

    /** Another argument that is an object, empty where it is left out. */
    public static <T> T of(DataFetchingEnvironment environment, String argument, Class<T> type) {
        return MAPPER.convertValue(environment.getArgumentOrDefault(argument, Map.of()), type);
    }
}
