package org.sextant.schema.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.text.LocalizedText;

/**
 * A place to hand in a file.
 *
 * @param mediaTypes   those taken
 * @param maximumBytes the largest size taken
 */
public record FileDrop(String id, @Nullable LocalizedText label, List<String> mediaTypes, int maximumBytes)
        implements
            Part {
    public FileDrop {
        mediaTypes = List.copyOf(mediaTypes);
    }
}
