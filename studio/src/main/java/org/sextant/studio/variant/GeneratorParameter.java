package org.sextant.studio.variant;

import java.util.List;

/**
 * Something that a generator can be told.
 *
 * @param description what it decides, in the words of the generator; empty where that says nothing
 * @param values      what it may be; empty where any text may stand
 * @param isRequired  whether the generator makes nothing without it
 */
record GeneratorParameter(String name, String description, List<String> values, boolean isRequired) {
    GeneratorParameter {
        values = List.copyOf(values);
    }
}
