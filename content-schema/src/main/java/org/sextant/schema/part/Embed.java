package org.sextant.schema.part;

import org.sextant.schema.content.EmbedReference;

/** A page to work in, shown in a sandboxed frame. */
public record Embed(EmbedReference reference) implements Part {
}
