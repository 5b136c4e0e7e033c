package org.sextant.schema.part;

import org.jspecify.annotations.Nullable;
import org.sextant.schema.text.LocalizedText;

/**
 * A place to type in.
 *
 * @param id          names its text in an answer by fields
 * @param label       what to type here; none when the instruction says it
 * @param placeholder shown until something is typed
 * @param suffix      shown behind it, such as a unit
 */
public record TextField(String id, @Nullable LocalizedText label, InputFormat format,
        @Nullable LocalizedText placeholder, @Nullable LocalizedText suffix) implements Part {
}
