package org.sextant.studio.screen.edit;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How a generator made a challenge: its name and version, the seed, and its parameters as JSON. */
public record Generated(String name, String version, String seed, String parameters) {
    static @Nullable Generated of(JsonNode document) {
        JsonNode by = document.path("generation");
        return by.isObject()
                ? new Generated(by.path("name").asText(), by.path("version").asText(), by.path("seed").asText(),
                        by.path("parameters").toPrettyString())
                : null;
    }
}
