/** Generators of general use, and examples of how to write one. */
@NullMarked
package org.sextant.challenges.generator.reference;

import org.jspecify.annotations.NullMarked;
