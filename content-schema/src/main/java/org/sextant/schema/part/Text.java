package org.sextant.schema.part;

import org.sextant.schema.text.LocalizedText;

/** Words to read, in Markdown. */
public record Text(LocalizedText markdown) implements Part {
}
