package org.sextant.schema.type;

import com.fasterxml.jackson.databind.JsonNode;

/** The part of a definition that a prompt is made from. */
public record Question(JsonNode options, boolean shuffled) {
}
