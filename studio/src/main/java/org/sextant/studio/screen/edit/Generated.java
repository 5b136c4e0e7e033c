package org.sextant.studio.screen.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a generator made a challenge: its name and version, the seed, and what it was told. */
public record Generated(String name, String version, String seed, List<Told> parameters) {
    static @Nullable Generated of(JsonNode document) {
        JsonNode by = document.path("generation");
        return by.isObject()
                ? new Generated(by.path("name").asText(), by.path("version").asText(), by.path("seed").asText(),
                        by.path("parameters").propertyStream().map(told -> new Told(told.getKey(),
                                told.getValue().isValueNode() ? told.getValue().asText() : told.getValue().toString()))
                                .toList())
                : null;
    }

    /** A parameter: a text as it is, anything else as JSON. */
    public record Told(String name, String value) {
    }
}
