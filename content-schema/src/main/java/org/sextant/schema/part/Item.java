package org.sextant.schema.part;

import org.sextant.schema.text.LocalizedText;

/** Something to put in order or to match, answered by its id. */
public record Item(String id, LocalizedText label) {
}
