/** A prototype with its variants, side by side, and new ones from a copy or from parameters. */
@NullMarked
package org.sextant.studio.screen.variants;

import org.jspecify.annotations.NullMarked;
