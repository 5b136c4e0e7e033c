/** Generators of sheets and tables to sort, filter, add up, clean and judge. */
@NullMarked
package org.sextant.challenges.generator.data;

import org.jspecify.annotations.NullMarked;
