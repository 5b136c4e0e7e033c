/** A prototype with its variants, side by side. */
@NullMarked
package org.sextant.studio.screen.variants;

import org.jspecify.annotations.NullMarked;
