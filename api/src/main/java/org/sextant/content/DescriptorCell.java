package org.sextant.content;

import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Descriptor;

/** A cell of the framework in its place: what a level means in a competence. */
public record DescriptorCell(Competence competence, Descriptor descriptor) {
}
