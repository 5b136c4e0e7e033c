/** Generators: they make the data, files and answers of whole families of challenges. */
@NullMarked
package org.sextant.challenges.generator;

import org.jspecify.annotations.NullMarked;
