package org.sextant.schema.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.text.LocalizedText;

/**
 * A drop-down list.
 *
 * @param id      names its value in an answer by fields
 * @param label   what to choose here; none when the instruction says it
 * @param options in the order shown
 */
public record SelectField(String id, @Nullable LocalizedText label, List<Option> options) implements Part {
    public SelectField {
        options = List.copyOf(options);
    }

    /**
     * One line of the list.
     *
     * @param value what an answer gives
     */
    public record Option(String value, LocalizedText label) {
    }
}
