/** Generators of things to search: long documents, catalogues, bibliographies. */
@NullMarked
package org.sextant.challenges.generator.research;

import org.jspecify.annotations.NullMarked;
