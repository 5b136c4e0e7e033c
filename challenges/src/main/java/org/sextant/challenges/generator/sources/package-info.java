/** Generators about sources: where information comes from, how it is followed, checked and cited. */
@NullMarked
package org.sextant.challenges.generator.sources;

import org.jspecify.annotations.NullMarked;
