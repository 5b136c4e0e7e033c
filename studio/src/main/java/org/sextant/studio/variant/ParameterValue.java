package org.sextant.studio.variant;

/** A parameter of a generation: a text as it is, anything else as JSON. */
record ParameterValue(String name, String value) {
}
